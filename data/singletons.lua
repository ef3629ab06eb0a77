-- The fields of a response that have a single value: no list of values, and so no second line with
-- another one (RFC 9110 5.3). Each with the section that defines it.

singleton { "Age", cite = "RFC 9111 5.1" }
singleton { "Content-Length", cite = "RFC 9110 8.6" }
singleton { "Content-Location", cite = "RFC 9110 8.7" }
singleton { "Content-Range", cite = "RFC 9110 14.4" }
singleton { "Content-Type", cite = "RFC 9110 8.3" }
singleton { "Date", cite = "RFC 9110 6.6.1" }
singleton { "ETag", cite = "RFC 9110 8.8.3" }
singleton { "Expires", cite = "RFC 9111 5.3" }
singleton { "Last-Modified", cite = "RFC 9110 8.8.2" }
singleton { "Location", cite = "RFC 9110 10.2.2" }
singleton { "Retry-After", cite = "RFC 9110 10.2.3" }
singleton { "Server", cite = "RFC 9110 10.2.4" }
