/* parse.i: what stands in a text: a status code, a status line, a response head. */

%rename(parse) hs_parse;
%feature("docstring") hs_parse "parse(text, /)
--

What stands in text, as a Parsed: a status code, or a status line.

That is a code ('404'), a code and a detail code ('404.13'), a code and a phrase
('404 Not Found'), or a status line of HTTP/1.1, HTTP/2 or HTTP/3 ('HTTP/2 404'),
with or without the end of the line. It is strict by RFC 9112 4, but for what the
flags of Parsed list. Anything else raises ParseError.

text is a str or bytes; bytes are read as ISO-8859-1."
PyObject *hs_parse(struct hs_octets text);

%rename(read_head) hs_read_head;
%feature("docstring") hs_read_head "read_head(text, /)
--

The response head at the start of text, as a Head: status line, fields, empty line.

What follows it may be anything. Where a final response follows interim ones, read
again behind head.length while the code is from 100 to 199 and not 101. What is no
head, or not all of one, raises ParseError.

text is a str or bytes; bytes are read as ISO-8859-1."
PyObject *hs_read_head(struct hs_octets text);
