/* parse.i: what stands in a text: a status code, a status line, a response head. */

%rename(parse) hs_parse;
%feature("docstring") hs_parse "parse(text, /)
--

Read a status code or a status line, as a Parsed.

It takes a code ('404'), a code and a detail code ('404.13'), a code and a phrase
('404 Not Found'), or a status line of HTTP/1.1, HTTP/2 or HTTP/3 ('HTTP/2 404'),
with or without its line end. The syntax is that of RFC 9112 4, except for what
Parsed.flags lists: most clients accept that, too. Anything else raises ParseError.

text is a str, bytes, or an object like bytes; bytes are read as ISO-8859-1."
PyObject *hs_parse(struct hs_octets text);

%rename(read_head) hs_read_head;
%feature("kwargs") hs_read_head;
%feature("docstring") hs_read_head "read_head(text, ended=False)
--

Read the response head at the start of text, as a Head: status line, fields, empty line.

Anything may follow the head. If the code is from 100 to 199 and not 101, it is
interim: read again from head.length for the next head. A text that does not
begin with a complete head raises ParseError; with ended=True, which says that
there is no more to come, a head may end with the text.

A line that is no field is skipped, and a value on several lines is joined by
spaces; Head.flags lists such things. How long the content is, the fields say:
which of them to believe is up to you.

text is a str, bytes, or an object like bytes; bytes are read as ISO-8859-1."
PyObject *hs_read_head(struct hs_octets text, bool ended = false);
