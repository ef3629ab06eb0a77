-- The editions of HTTP whose reason phrases httpstatus_reason_in() knows, oldest first: the RFC
-- that stands for each, and the last RFC that came out with it.

edition { rfc = 1945 }
edition { rfc = 2068 }
edition { rfc = 2616 }
edition { rfc = 7231, last = 7235 }
edition { rfc = 9110 }
