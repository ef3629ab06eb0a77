-- The prefixes under which other libraries and programs write the names of status codes. One with a
-- class stands before the names of the codes of this class alone.

prefix { "HttpStatusCode.", of = ".NET" }
prefix { "web.HTTP", of = "aiohttp" }
prefix { "StatusCodes.", of = "Akka HTTP, Pekko HTTP, Undertow, http-status-codes" }
prefix { "brpc::HTTP_STATUS_", of = "Apache brpc" }
prefix { "HttpStatus.SC_", of = "Apache HttpComponents" }
prefix { "HTTP_", of = "Apache httpd, HTTP::Status, libevent, POCO, Symfony, Starlette, Java" }
prefix { "StatusCodes.Status", of = "ASP.NET Core" }
prefix { "AWS_HTTP_STATUS_CODE_", of = "AWS C libraries" }
prefix { "axios.HttpStatusCode.", of = "axios" }
prefix { "beast::http::status::", of = "Boost.Beast" }
prefix { "boost::beast::http::status::", of = "Boost.Beast" }
prefix { "http::status::", of = "Boost.Beast" }
prefix { "web::http::status_codes::", of = "C++ REST SDK" }
prefix { "status_codes::", of = "C++ REST SDK" }
prefix { "httplib::StatusCode::", of = "cpp-httplib" }
prefix { "crow::status::", of = "Crow" }
prefix { "crow::status::WEBDAV_", of = "Crow" }
prefix { "drogon::k", of = "Drogon" }
prefix { "k", of = "Drogon" }
prefix { "HTTPD_", of = "ESP-IDF" }
prefix { "HTTP_CODE_", of = "ESP8266HTTPClient" }
prefix { "falcon.HTTP_", of = "Falcon" }
prefix { "fasthttp.Status", of = "fasthttp" }
prefix { "fiber.Status", of = "Fiber" }
prefix { "Status", of = "Go net/http" }
prefix { "http.Status", of = "Go net/http" }
prefix { "HTTPClient.RESPONSE_", of = "Godot" }
prefix { "RESPONSE_", of = "Godot" }
prefix { "HttpStatusCodes.STATUS_CODE_", of = "Google HTTP client for Java" }
prefix { "http_types::StatusCode::", of = "http-types for Rust" }
prefix { "RC_", of = "HTTP::Status" }
prefix { "httpx.codes.", of = "HTTPX" }
prefix { "HttpURLConnection.", of = "Java HttpURLConnection" }
prefix { "HttpURLConnection.HTTP_", of = "Java HttpURLConnection" }
prefix { "HttpServletResponse.SC_", of = "Java Servlet" }
prefix { "SC_", of = "Java Servlet, Apache HttpComponents" }
prefix { "Response.Status.", of = "JAX-RS" }
prefix { "Status.", of = "JAX-RS" }
prefix { "EVHTP_RES_", of = "libevhtp" }
prefix { "HTTPSTATUS_", of = "libhttpstatus" }
prefix { "MHD_HTTP_", of = "libmicrohttpd" }
prefix { "SOUP_STATUS_", of = "libsoup" }
prefix { "status_codes.HTTP_", of = "Litestar" }
prefix { "HTTP_STATUS_", of = "llhttp, WinINet, Node.js" }
prefix { "MK_CLIENT_", class = 4, of = "Monkey" }
prefix { "MK_HTTP_", of = "Monkey" }
prefix { "MK_INFO_", class = 1, of = "Monkey" }
prefix { "MK_REDIR_", class = 3, of = "Monkey" }
prefix { "MK_SERVER_", class = 5, of = "Monkey" }
prefix { "MK_", of = "Monkey" }
prefix { "HttpResponseStatus.", of = "Netty, Vert.x" }
prefix { "NGX_HTTPS_", of = "nginx modules" }
prefix { "NGX_HTTP_", of = "nginx modules" }
prefix { "http2.constants.HTTP_STATUS_", of = "Node.js" }
prefix { "StatusLine.HTTP_", of = "OkHttp" }
prefix { "HTTP_RESPONSE_", of = "OpenBeken" }
prefix { "ngx.HTTP_", of = "OpenResty" }
prefix { "StatusCodeInterface::STATUS_", of = "PHP-FIG" }
prefix { "Pistache::Http::Code::", of = "Pistache" }
prefix { "Http::Code::", of = "Pistache, Envoy" }
prefix { "HTTPResponse::HTTP_", of = "POCO" }
prefix { "Poco::Net::HTTPResponse::HTTP_", of = "POCO" }
prefix { "HTTPStatus.", of = "Python" }
prefix { "http.HTTPStatus.", of = "Python" }
prefix { "http.client.", of = "Python" }
prefix { "QHttpServerResponder::StatusCode::", of = "Qt" }
prefix { "codes.", of = "Requests" }
prefix { "requests.codes.", of = "Requests" }
prefix { "restinio::status_code::", of = "RESTinio" }
prefix { "INFO_", class = 1, of = "Restlet" }
prefix { "Status.CLIENT_ERROR_", class = 4, of = "Restlet" }
prefix { "Status.INFO_", class = 1, of = "Restlet" }
prefix { "Status.REDIRECTION_", class = 3, of = "Restlet" }
prefix { "Status.SERVER_ERROR_", class = 5, of = "Restlet" }
prefix { "Status.SUCCESS_", class = 2, of = "Restlet" }
prefix { "CLIENT_ERROR_", class = 4, of = "Restlet, Simple-Web-Server" }
prefix { "REDIRECTION_", class = 3, of = "Restlet, Simple-Web-Server" }
prefix { "SERVER_ERROR_", class = 5, of = "Restlet, Simple-Web-Server" }
prefix { "SUCCESS_", class = 2, of = "Restlet, Simple-Web-Server" }
prefix { "Net::HTTP", of = "Ruby Net::HTTP" }
prefix { "axum::http::StatusCode::", of = "Rust axum" }
prefix { "StatusCode::", of = "Rust http" }
prefix { "http::StatusCode::", of = "Rust http" }
prefix { "hyper::StatusCode::", of = "Rust hyper" }
prefix { "http::reply::status_type::", of = "Seastar" }
prefix { "reply::status_type::", of = "Seastar" }
prefix { "INFORMATION_", class = 1, of = "Simple-Web-Server" }
prefix { "StatusCode::client_error_", class = 4, of = "Simple-Web-Server" }
prefix { "StatusCode::information_", class = 1, of = "Simple-Web-Server" }
prefix { "StatusCode::redirection_", class = 3, of = "Simple-Web-Server" }
prefix { "StatusCode::server_error_", class = 5, of = "Simple-Web-Server" }
prefix { "StatusCode::success_", class = 2, of = "Simple-Web-Server" }
prefix { "SimpleWeb::StatusCode::client_error_", class = 4, of = "Simple-Web-Server" }
prefix { "SimpleWeb::StatusCode::information_", class = 1, of = "Simple-Web-Server" }
prefix { "SimpleWeb::StatusCode::redirection_", class = 3, of = "Simple-Web-Server" }
prefix { "SimpleWeb::StatusCode::server_error_", class = 5, of = "Simple-Web-Server" }
prefix { "SimpleWeb::StatusCode::success_", class = 2, of = "Simple-Web-Server" }
prefix { "HttpStatus.", of = "Spring" }
prefix { "Http::sc", of = "Squid" }
prefix { "starlette.status.HTTP_", of = "Starlette" }
prefix { "status.HTTP_", of = "Starlette, FastAPI, Django REST framework" }
prefix { "HTTPResponse.Status.", of = "swift-http-types" }
prefix { "HTTPResponseStatus.", of = "SwiftNIO" }
prefix { "Response::HTTP_", of = "Symfony" }
prefix { "HttpStatus::k", of = "userver" }
prefix { "StatusCode::k", of = "userver" }
prefix { "http::StatusCode::k", of = "userver" }
prefix { "exc.HTTP", of = "WebOb" }
prefix { "HTTP_STATUS_WEBDAV_", of = "WinHTTP" }
prefix { "std.http.Status.", of = "Zig" }
