---@meta httpstatus
-- luacheck: ignore 212 (a declaration uses no argument)

-- The Lua module for language servers: every function and field, with its type.
--
-- What is unknown is nil where an object is looked up, and "" where a text is. A wrong
-- type raises an error. A float with an integer value is taken as that integer; a string
-- is no number. Where a source is expected, its id does as well.

-- HTTP status codes: what they are, whose they are, and what is known of them. The
-- constants (NOT_FOUND, NGINX_CLIENT_CLOSED_REQUEST, former names such as
-- PAYLOAD_TOO_LARGE) are integers.
---@class httpstatus
local httpstatus = {}

-- A document and the place in it.
---@class httpstatus.citation
---@field document string "RFC 9110"
---@field section string "15.5.5"; "" for the whole document
---@field url string the address of that place
---@field reason string the phrase it gives; "" where it gives none, or in a list of specs

-- One meaning of one code, as one source gives it. There is one object for each: they can
-- be compared with == and used as keys. Objects are read-only, a field that there is not
-- is nil, and each read of a list gives a new table. tostring(status) is "404 Not Found".
---@class httpstatus.status: userdata
---@field code integer
---@field class integer 1 to 5; 0 for a code that is not from 100 to 599
---@field class_name string "Client Error"; "" for class 0
---@field reason string the reason phrase; "" where none is documented
---@field title string a heading for people, never empty
---@field summary string what happened and who is to act
---@field note string what else is worth knowing; "" where nothing is
---@field identifier string "NOT_FOUND"
---@field source httpstatus.source who gives the code this meaning
---@field state "standard"|"temporary"|"deprecated"|"obsolete"|"unused"|"unofficial"|"disputed"
---@field seen "wire"|"log"|"program" in responses, only in logs, only inside a program
---@field grade "primary"|"primary-by-copy"|"secondary"|"weak"|"no"|"refuted" how verified
---@field sent_as integer? the code that the client receives; nil where no response is sent
---@field registered boolean is it the meaning that IANA registers?
---@field preferred boolean is it the one that find(code) returns?
---@field constants string[] the names of its constants, the current one first
---@field aliases string[] other names it goes by elsewhere
---@field specs httpstatus.citation[] where it is specified, the defining document first
---@field history httpstatus.citation[] the documents that described it, oldest first

-- Who gives codes their meanings: IANA, a server, a service. tostring(source) is its id.
---@class httpstatus.source: userdata
---@field id string "nginx"
---@field name string as its owner writes it
---@field summary string what it is
---@field url string where it is documented

-- A code that refines a status code. tostring(detail) is "404.13 " and its title.
---@class httpstatus.detail: userdata
---@field source httpstatus.source
---@field code integer? the status code that it refines; nil where none is documented
---@field number integer its own number
---@field title string the source's own text for it
---@field summary string what happened and who is to act
---@field note string what else is worth knowing; "" where nothing is
---@field product string the part of the source that reports it; "" where unknown
---@field since string the version that brought it; "" where unknown
---@field citation httpstatus.citation where it is documented

-- A warn code of the obsolete Warning field; not a status code. tostring(warning) is
-- "110 Response is Stale".
---@class httpstatus.warning: userdata
---@field code integer
---@field text string
---@field summary string what it means
---@field note string what else is worth knowing; "" where nothing is
---@field persistent boolean does it stay when a cache has validated the response?
---@field specs httpstatus.citation[]
---@field history httpstatus.citation[]

-- The reason phrase of the preferred meaning; "" where there is none.
---@param code integer
---@return string
function httpstatus.reason(code) end

-- The reason phrase that was current when an RFC came out; nil and a message for an RFC
-- other than these.
---@param code integer
---@param rfc 1945|2068|2616|7231|9110
---@return string? reason
---@return string? message
function httpstatus.reason_in(code, rfc) end

-- The first digit of a code from 100 to 599, else 0.
---@param code integer
---@return integer
function httpstatus.class_of(code) end

-- "Client Error" for 4; "" outside 1 to 5.
---@param class integer
---@return string
function httpstatus.class_name(class) end

-- The code to treat a code as: itself where registered, x00 of its class where not, 500
-- outside 100 to 599.
---@param code integer
---@return integer
function httpstatus.effective(code) end

-- The preferred meaning of a code, or the one that a source gives it.
---@param code integer
---@param source? string|httpstatus.source
---@return httpstatus.status?
function httpstatus.find(code, source) end

-- The meaning of that name: a phrase, or an identifier of this or another library. Case,
-- spaces and punctuation do not count.
---@param name string
---@return httpstatus.status?
function httpstatus.find_name(name) end

-- All meanings of a code, the preferred one first: for status in meanings(530) do … end
---@param code integer
---@return fun(): httpstatus.status?
function httpstatus.meanings(code) end

-- The catalogue in the order of codes: for status in catalogue { source = "nginx" } do … end
---@param filter? { source?: string|httpstatus.source }
---@return fun(): httpstatus.status?
function httpstatus.catalogue(filter) end

---@param id string
---@return httpstatus.source?
function httpstatus.find_source(id) end

-- The source that a response field gives away: identify("Server", "openresty/1.25.3")
---@param field_name string
---@param field_value string
---@return httpstatus.source?
function httpstatus.identify(field_name, field_value) end

-- All sources, IANA first.
---@return fun(): httpstatus.source?
function httpstatus.sources() end

-- The detail code of a source that refines a code: find_detail("iis", 404, 13). Nil stands
-- for any code.
---@param source string|httpstatus.source
---@param code integer?
---@param detail integer
---@return httpstatus.detail?
function httpstatus.find_detail(source, code, detail) end

-- All detail codes, or those of a source.
---@param source? string|httpstatus.source
---@return fun(): httpstatus.detail?
function httpstatus.details(source) end

---@param code integer
---@return httpstatus.warning?
function httpstatus.find_warning(code) end

-- All warn codes in order.
---@return fun(): httpstatus.warning?
function httpstatus.warnings() end

-- The version of the C library.
---@return string
function httpstatus.version() end

-- The date, as YYYY-MM-DD, of the IANA registry that the library holds.
---@return string
function httpstatus.registry_date() end

return httpstatus
