-- The editions of HTTP whose reason phrases httpstatus_reason_in() knows, oldest first. From here
-- come the constants HTTPSTATUS_EDITION_…: numbers never change, and a new edition gets the next.
--
-- An edition has the phrases of the headings of its sections, or of the one section that it names:
-- RFC 2068 and RFC 2616 list other phrases beside the status line (6.1.1) than their headings.

edition { 1, "RFC 1945", "HTTP/1.0, by the headings of its sections" }
edition { 2, "RFC 2068", "HTTP/1.1 of 1997, by the headings of its sections" }
edition { 3, "RFC 2068 6.1.1", "HTTP/1.1 of 1997, by the list beside the status line" }
edition { 4, "RFC 2616", "HTTP/1.1 of 1999, by the headings of its sections" }
edition { 5, "RFC 2616 6.1.1", "HTTP/1.1 of 1999, by the list beside the status line" }
edition { 6, "RFC 7231", "HTTP/1.1 of 2014, RFC 7231 to 7235, by the headings of its sections", last = 7235 }
edition { 7, "RFC 9110", "HTTP of 2022, by the headings of its sections" }
