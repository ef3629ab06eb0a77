-- gRPC: the status codes of its calls, which Google's APIs also send over HTTP.

source {
  id = "grpc",
  name = "gRPC (google.rpc.Code)",
  summary = "Remote procedure calls over HTTP/2, whose status codes stand in the field grpc-status "
    .. "and in the error responses of Google's APIs.",
  url = "https://grpc.io/docs/guides/status-codes/",
  details = {
    case = true,
    field = "grpc-status",
    form = "whole",
    cite = { "gRPC over HTTP2",
      "https://github.com/grpc/grpc/blob/master/doc/PROTOCOL-HTTP2.md" },
  },
}
