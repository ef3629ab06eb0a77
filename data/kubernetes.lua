-- Kubernetes: the reasons that its API server gives beside a status code.

source {
  id = "kubernetes",
  name = "Kubernetes",
  summary = "Container orchestrator whose API server names the reason of an error in the JSON "
    .. "field reason; kubectl prints it in parentheses.",
  url = "https://github.com/kubernetes/apimachinery/blob/master/pkg/apis/meta/v1/types.go",
  details = {
    case = true,
  },
}
