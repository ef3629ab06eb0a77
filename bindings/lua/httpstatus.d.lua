---@meta httpstatus
-- luacheck: ignore 212 (a declaration uses no argument)

-- The Lua module for language servers: every function and field, with its type. What
-- `require "httpstatus.ffi"` gives is the same.
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
---@field evidence "owner"|"copy"|"reports"|"weak"|"none"|"refuted" how verified
---@field sent_as integer? the code that the client receives; nil where no response is sent
---@field registered boolean is it the meaning that IANA registers?
---@field preferred boolean is it the one that find(code) returns?
---@field constants string[] the names of its constants, the current one first
---@field aliases string[] other names it goes by elsewhere
---@field specs httpstatus.citation[] where it is specified, the defining document first
---@field history httpstatus.citation[] the documents that described it, oldest first
---@field retry_text string the advice on a retry by its own rule; "" if no document gives any
---@field retry_citation httpstatus.citation? where that is from
---@field is_heuristically_cacheable boolean of its code, as are those below
---@field is_redirect boolean
---@field fields httpstatus.field[]
---@field request_fields string[]
---@field request_citation httpstatus.citation?

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
---@field key integer its key: the 13 of IIS 404.13
---@field title string the source's own text for it
---@field summary string what happened and who is to act
---@field note string what else is worth knowing; "" where nothing is
---@field product string the part of the source that reports it; "" where unknown
---@field since string the version that brought it; "" where unknown
---@field citation httpstatus.citation where it is documented

-- A warn code of the obsolete Warning field; not a status code. tostring(warn_code) is
-- "110 Response is Stale".
---@class httpstatus.warn_code: userdata
---@field code integer
---@field text string
---@field summary string what it means
---@field note string what else is worth knowing; "" where nothing is
---@field persistent boolean does it stay when a cache has validated the response?
---@field specs httpstatus.citation[]
---@field history httpstatus.citation[]

-- A field that a code makes required, recommended or forbidden in its response.
-- tostring(field) is its name.
---@class httpstatus.field: userdata
---@field name string "WWW-Authenticate"
---@field level ""|"MUST"|"SHOULD"|"MAY"|"MUST NOT"|"SHOULD NOT" "" is a rule without a keyword
---@field condition string when the rule holds; "" for always
---@field citation httpstatus.citation

-- A rule that a response broke. tostring(finding) is its severity, a colon and its sentence.
---@class httpstatus.finding: userdata
---@field rule string the id of the rule: "retry-after-malformed"
---@field severity "note"|"warning"|"error"
---@field text string
---@field field string the field that it is about; "" for none
---@field citation httpstatus.citation

---@alias httpstatus.advice
---| "never" # not automatically
---| "same" # the same request again
---| "delay" # the same, after a delay: see Retry-After
---| "connection" # the same, over another connection
---| "credentials" # with other credentials
---| "without-expect" # without Expect
---| "length" # with Content-Length
---| "conditional" # with a precondition
---| "smaller" # with smaller content or fields
---| "upgraded" # over the protocol that Upgrade names
---| "network-login" # after logging in to the network
---| "without-early-data" # once the TLS handshake is complete
---| "request" # changed as the response explains

-- What was accepted although RFC 9112 has it otherwise.
---@alias httpstatus.flag
---| "no-space" # no space before an empty reason phrase
---| "bare-lf" # a line that ends with LF alone
---| "obs-text" # bytes above 127 in the reason phrase or a value
---| "obs-fold" # a field value over several lines

-- A status line, or as much of one as there was.
---@class httpstatus.parsed
---@field code integer 100 to 999
---@field detail integer? the 13 of 404.13
---@field major integer? of the HTTP version
---@field minor integer? 0 for HTTP/2
---@field reason string the bytes of the reason phrase; may be empty
---@field flags httpstatus.flag[]

-- A response head.
---@class httpstatus.head
---@field status httpstatus.parsed its flags are those of the whole head
---@field fields [string, string][] name and value of each line, in their order
---@field length integer how many bytes the head has, with its empty line
---@field flags httpstatus.flag[] of all its lines

-- Fields by their names, or { name, value } for each line, in their order. The names of a table
-- have no order: their bytes decide.
---@alias httpstatus.lines table<string, string|string[]>|[string, string][]

-- What is known of a request and its response. What is not, is left out of the check: no fields
-- at all are {}.
---@class httpstatus.exchange
---@field code integer
---@field fields? httpstatus.lines of the response
---@field content? boolean was there content?
---@field version? string of the response: "1.1", "2"
---@field method? string in its own case: "get" is not GET
---@field request_fields? httpstatus.lines
---@field request_version? string

-- The reason phrase of the preferred meaning; "" where there is none.
---@param code integer
---@return string
function httpstatus.reason(code) end

-- The reason phrase of a registered code in an edition of HTTP, for a server to send: it never
-- changes with the catalogue. "" for codes that are not registered; nil and a message for what is no
-- edition. RFC 2068 and 2616 list other phrases beside the status line (6.1.1) than their headings.
---@param code integer
---@param edition 1945|2068|2616|7231|9110|"RFC 1945"|"RFC 2068"|"RFC 2068 6.1.1"|"RFC 2616"|"RFC 2616 6.1.1"|"RFC 7231"|"RFC 9110"
---@return string? reason
---@return string? message
function httpstatus.reason_in(code, edition) end

-- The code and its phrase as in a status line: "404 Not Found", "799 " where there is no phrase, and
-- "" outside 100 to 999.
---@param code integer
---@return string
function httpstatus.status(code) end

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
function httpstatus.treat_as(code) end

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
---@param name string
---@param value string
---@return httpstatus.source?
function httpstatus.identify(name, value) end

-- The reason phrase that a program sends with a code, from its own table: source_reason("nginx", 404)
-- "" for what that table has not.
---@param source string|httpstatus.source
---@param code integer
---@return string
function httpstatus.source_reason(source, code) end

-- The source that sent a response of code with these fields: sender(530, { ["CF-RAY"] = "1" })
-- Fields may name several sources. A source that gives code a meaning comes first, then one with a
-- field of its own, then the first in the order of sources().
---@param code integer
---@param fields httpstatus.lines
---@return httpstatus.source?
function httpstatus.sender(code, fields) end

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
---@return httpstatus.warn_code?
function httpstatus.find_warn_code(code) end

-- All warn codes in order.
---@return fun(): httpstatus.warn_code?
function httpstatus.warn_codes() end

-- Does a response of code to method end with its header section, whatever its fields say (RFC 9112
-- 6.3)? For whoever reads it. Without a method, by the code alone.
---@param code integer
---@param method? string in its own case: "get" is not GET
---@return boolean
function httpstatus.forbids_content(code, method) end

-- Must a server send no content in a response of code to method? For whoever writes it: as
-- forbids_content(), and for 205 as well.
---@param code integer
---@param method? string
---@return boolean
function httpstatus.forbids_sending_content(code, method) end

-- May a cache guess how long a response stays fresh (RFC 9110 15.1)?
---@param code integer
---@return boolean
function httpstatus.is_heuristically_cacheable(code) end

-- Must no cache store a response of code (RFC 9111 3, RFC 6585)? So it is for any 1xx, 428,
-- 429, 431 and 511. False for other codes, which say nothing about it.
---@param code integer
---@return boolean
function httpstatus.forbids_storing(code) end

-- Do clients follow its Location, as of 301?
---@param code integer
---@return boolean
function httpstatus.is_redirect(code) end

-- The method with which to follow the Location of a response of code to method; nil: do not
-- follow by itself, nor where the method is not known.
---@param code integer
---@param method? string
---@return string?
function httpstatus.redirect_method(code, method) end

-- What to do next about a method that was answered with code, by the rule of its preferred meaning,
-- or else of treat_as(code). Without a method, as for one that is not idempotent.
---@param code integer
---@param method? string
---@return httpstatus.advice
function httpstatus.retry(code, method) end

-- As retry(), by the rule of that very meaning: of Cloudflare's for find(522, "cloudflare").
---@param status httpstatus.status
---@param method? string
---@return httpstatus.advice
function httpstatus.meaning_retry(status, method) end

-- The advice on a code in a sentence, whatever the method; "" where no document speaks of it.
---@param code integer
---@return string
function httpstatus.retry_text(code) end

---@param code integer
---@return httpstatus.citation?
function httpstatus.retry_citation(code) end

-- Is the advice for idempotent methods alone? True too where nothing is known of a retry.
---@param code integer
---@return boolean
function httpstatus.retry_needs_idempotent(code) end

-- The seconds to wait by the value of a Retry-After field, a number of seconds or a date; nil for
-- anything else. A date that is past is 0. now is the present: os.time()
---@param value string
---@param now integer seconds since 1970, UTC
---@return integer?
function httpstatus.retry_after(value, now) end

-- The methods of the IANA HTTP Method Registry.
---@return string[]
function httpstatus.methods() end

-- By the IANA HTTP Method Registry; false for a method that it has not.
---@param method string
---@return boolean
function httpstatus.method_is_safe(method) end

---@param method string
---@return boolean
function httpstatus.method_is_idempotent(method) end

-- The rules on fields of a response of that code, in the order of its documents.
---@param code integer
---@return httpstatus.field[]
function httpstatus.fields(code) end

-- What the documents of the code say of the field of that name, letter case aside: the first rule
-- where there are several.
---@param code integer
---@param name string
---@return httpstatus.field?
function httpstatus.find_field(code, name) end

-- The request fields of which at least one must have been there for code to be an answer.
---@param code integer
---@return string[]
function httpstatus.request_fields(code) end

---@param code integer
---@return httpstatus.citation?
function httpstatus.request_citation(code) end

-- Reads "404", "404.13", "404 Not Found" or a status line, with or without its end. On an error,
-- nil, a message, and the number of bytes before what is wrong.
---@param text string
---@return httpstatus.parsed? parsed
---@return string? message
---@return integer? offset
function httpstatus.parse(text) end

-- Reads a response head, to its empty line. What follows is text:sub(head.length + 1): where the
-- head is of an interim response (1xx but 101), the next one. Errors are as those
-- of parse.
---@param text string
---@return httpstatus.head? head
---@return string? message
---@return integer? offset
function httpstatus.read_head(text) end

-- Checks a response against the rules of its status code: check { code = 503, fields = { … } }
-- A key that there is not is an error.
---@param exchange httpstatus.exchange
---@return httpstatus.finding[] findings in a fixed order; empty where nothing was found
function httpstatus.check(exchange) end

-- The version of the C library.
---@return string
function httpstatus.version() end

-- The date, as YYYY-MM-DD, of the IANA registry that the library holds.
---@return string
function httpstatus.registry_date() end

return httpstatus
