-- OCI: container registries, after the Distribution Specification.

source {
  id = "oci",
  name = "OCI Distribution",
  summary = "Specification of container registries by the Open Container Initiative; its error " ..
    "codes stand in the JSON content of 4xx responses.",
  url = "https://github.com/opencontainers/distribution-spec/blob/main/spec.md",
  recognised_by = {
    { field = "Docker-Distribution-API-Version",
      cite = { "OCI Distribution Specification, Legacy Docker support HTTP headers",
        "https://github.com/opencontainers/distribution-spec/blob/main/spec.md" } },
  },
  details = {
    case = true,
  },
}
