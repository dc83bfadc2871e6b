// Values inside of a training step as native code, to be compared with what they should be.

import CodeGeneration
import Execution
import Graph
import Scheduling

extension TrainingStep {
  /// Returns the function `name` that computes `values`, nodes of this step's graph, each as the output of
  /// its name, with its axes in ascending order or as given. Parameters, states and inputs lie where
  /// the step has them.
  package func function(
    _ name: String, computing values: [(name: String, node: NodeID, axes: [Axis]?)],
    form: Request.Form = .kernels
  ) -> ModuleFunction {
    let request = Request(
      name: name, graph: graph,
      outputs: values.map {
        Request.Output($0.node, to: .result($0.name), axes: $0.axes ?? graph.axes($0.node))
      },
      variables: variables, workspace: contractionWorkspace, form: form)
    return ModuleFunction(graph: graph, program: schedule(request))
  }
}
