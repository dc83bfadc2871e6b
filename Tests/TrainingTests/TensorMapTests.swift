// Weights of other programs: names and layouts that a map says.

import Execution
import Foundation
import Language
import Testing

@testable import Training

@Suite struct TensorMapTests {
  let folder: ScratchFolder
  private static let model = """
    data d {
        source = csv("t.csv")
        x: [3] = source[0 : 3]
        y      = source.y
    }

    model net(x: [batch, 3]) -> out: [batch, 2] {
        fc1 = linear(4)
        fc2 = linear(4)
        fc3 = linear(2)
        h = x |> fc1 |> relu |> fc2 |> relu
        out = fc3(h)
    }

    train net {
        data      = d
        loss      = mean(out)
        optimizer = sgd(lr=0)
        batch     = 2
        epochs    = 1
        save      = "w.safetensors"
    }

    """
  private let map = """
    # PyTorch's names
    fc1.w = fc1.weight
    fc1.b = fc1.bias      # no layout: one dimension

    fc2.w = fc2.weight.T
    fc2.b = fc2.bias
    fc3.w = fc3.weight
    fc3.b=fc3.bias
    """

  init() throws {
    folder = try ScratchFolder()
    _ = try folder.write("t.csv", Array("a,b,c,y\n1,2,3,0\n-1,0.5,2,0\n0,0,0,0\n4,-3,2,1\n".utf8))
    _ = try folder.write("m.grad", Array(Self.model.utf8))
    _ = try folder.write("names.txt", Array(map.utf8))
  }

  private func file() throws -> ModelFile { try ModelFile(path: folder("m.grad")) }

  /// Tensors of these shapes with the numbers 0, 1, 2, … in each.
  private func write(_ tensors: [(String, [Int])]) throws -> String {
    let content = SafeTensors(
      tensors: tensors.map { name, shape in
        .init(
          name: name, shape: shape,
          values: Numbers(floats: (0..<shape.reduce(1, *)).map { Float($0) }))
      })
    try content.write(to: folder("x.safetensors"))
    return folder("x.safetensors")
  }

  private static let shapes = [
    ("fc1.weight", [4, 3]), ("fc1.bias", [4]), ("fc2.weight", [4, 4]), ("fc2.bias", [4]),
    ("fc3.weight", [2, 4]), ("fc3.bias", [2]),
  ]

  @Test func matricesAreTransposed() throws {
    let path = try write(Self.shapes)
    let weights = try Prediction(file(), weights: path, map: TensorMap(folder("names.txt")))
      .weights
    #expect(weights["fc1.w"]?.shape == [3, 4])
    #expect(weights["fc1.w"]?.values == [0, 3, 6, 9, 1, 4, 7, 10, 2, 5, 8, 11])
    #expect(weights["fc2.w"]?.values == [0, 4, 8, 12, 1, 5, 9, 13, 2, 6, 10, 14, 3, 7, 11, 15])
    #expect(weights["fc2.b"]?.values == [0, 1, 2, 3])
    let inline =
      "fc1.w=fc1.weight.T,fc1.b=fc1.bias, fc2.w = fc2.weight.N ,fc2.b=fc2.bias,"
      + "fc3.w=fc3.weight,fc3.b=fc3.bias"
    let other = try Prediction(file(), weights: path, map: TensorMap(inline)).weights
    #expect(other["fc1.w"] == weights["fc1.w"])
    #expect(other["fc2.w"]?.values.floats == (0..<16).map { Float($0) })
  }

  /// Dimensions of one element, and those that belong together, as in grouped convolutions.
  @Test func dimensionsThatAreSplit() throws {
    let text = """
      model m(x: [batch, 4]) -> y: [batch, 2, 3, 4] {
          param k: [2, 3, 4] = zeros()
          param s: real      = zeros()
          y[n, a, b, c] = k[a, b, c] * x[n, c] + s
      }

      """
    let model = try ModelFile(SourceFile(path: "m.grad", text: text))
    let path = try write([("k", [6, 1, 4]), ("s", [1])])
    let weights = try Prediction(model, weights: path, map: TensorMap("k=k,s=s")).weights
    #expect(weights["k"]?.shape == [2, 3, 4])
    #expect(weights["k"]?.values.floats == (0..<24).map { Float($0) })
    #expect(weights["s"]?.shape == [])
  }

  /// A square matrix whose outputs are split, as over heads, fits either way, and says which one it is.
  @Test func squaresThatAreSplit() throws {
    let text = """
      model m(x: [batch, 4]) -> y: [batch, 2, 2] {
          param w: [4, 2, 2] = zeros()
          y[n, a, b] = sum[i](x[n, i] * w[i, a, b])
      }

      """
    func values(_ map: String) throws -> [Float]? {
      let model = try ModelFile(SourceFile(path: "m.grad", text: text))
      let path = try write([("fc", [4, 4])])
      return try Prediction(model, weights: path, map: TensorMap(map)).weights["w"]?.values.floats
    }
    #expect(throws: ModelErrors.self) { try values("w=fc") }
    #expect(try values("w=fc.N") == (0..<16).map { Float($0) })
    #expect(try values("w=fc.T") == [0, 4, 8, 12, 1, 5, 9, 13, 2, 6, 10, 14, 3, 7, 11, 15])
  }

  /// A folder may be called after a setting, lr=0.1.
  @Test func aPathMayHaveAnEqualsSign() throws {
    let map = try folder.write("w=1", Array("fc1.w = fc1.weight\n".utf8))
    #expect(try TensorMap(map).entries.map(\.name) == ["fc1.w"])
  }

  @Test func namesThatAreTheSameNeedNoEntry() throws {
    let path = try write(
      [("fc1.w", [3, 4]), ("fc1.b", [4]), ("fc2.w", [4, 4]), ("fc2.b", [4]), ("head", [2, 4])]
        + [("fc3.b", [2]), ("spare", [7])])
    let prediction = try Prediction(file(), weights: path, map: TensorMap("fc3.w=head"))
    #expect(prediction.weights["fc3.w"]?.shape == [4, 2])
    #expect(prediction.unusedTensors == ["spare"])
  }

  /// Returns what is said of `map` for a file with `tensors`.
  private func said(_ map: String, _ tensors: [(String, [Int])] = shapes) throws -> String {
    let path = try write(tensors)
    do {
      _ = try Prediction(file(), weights: path, map: TensorMap(map))
      return "no error"
    } catch let errors as ModelErrors {
      return errors.diagnostics.map { rendered($0, leavingOut: folder.path) }
        .joined(separator: "\n")
    } catch let failure as FileFailure {
      return failure.message + (failure.help.map { "\nhelp: \($0)" } ?? "")
    }
  }

  @Test func whatDoesNotFit() throws {
    let rest = "fc1.b=fc1.bias,fc2.b=fc2.bias,fc3.w=fc3.weight,fc3.b=fc3.bias"
    #expect(
      try said("fc1.w=fc1.wieght,fc2.w=fc2.weight,\(rest),fc4.w=fc3.weight") == """
        command line:1:13: error: 'x.safetensors' has no tensor 'fc1.wieght'
        > fc1.wieght
        note: 'x.safetensors' holds 'fc1.bias' [4], 'fc1.weight' [4, 3], 'fc2.bias' [4], 'fc2.weight' \
        [4, 4], 'fc3.bias' [2], 'fc3.weight' [2, 4]
        help: did you mean 'fc1.weight'?
        command line:1:30: error: 'fc2.weight' is [4, 4], which fits 'fc2.w' as it is and transposed
        > fc2.weight
        note: PyTorch's Linear has [outputs, inputs], and gradc's linear [inputs, outputs]
        help: write fc2.weight.T if it is to be transposed, and fc2.weight.N if not
        command line:1:103: error: the model has no parameter 'fc4.w'
        > fc4.w
        note: the model wants 'fc1.w' [3, 4], 'fc1.b' [4], 'fc2.w' [4, 4], 'fc2.b' [4], 'fc3.w' \
        [4, 2], 'fc3.b' [2]
        help: did you mean 'fc1.w'?
        """)
    #expect(
      try said("fc1.w=fc2.weight,fc2.w=fc1.weight.T,\(rest)") == """
        command line:1:13: error: 'fc2.weight' is [4, 4], which does not fit into 'fc1.w', which is [3, 4]
        > fc2.weight
        command line:1:30: error: 'fc1.weight' is [4, 3], which does not fit transposed into 'fc2.w', which \
        is [4, 4]
        > fc1.weight.T
        """)
    #expect(
      try said("fc1.w=fc1.weight,fc2.w=fc2.weight.N").hasPrefix(
        """
        command line:1:7: error: nothing is mapped to 'fc1.b', 'fc2.b', 'fc3.w', 'fc3.b'
        > fc1.w=fc1.weight,fc2.w=fc2.weight.N
        note: the model wants 'fc1.b' [4], 'fc2.b' [4], 'fc3.w' [4, 2], 'fc3.b' [2]
        note: 'x.safetensors' holds 'fc1.bias' [4],
        """))
  }

  @Test func whatIsNoMap() throws {
    _ = try folder.write("bad.txt", Array("# x\nfc1.w = a\nfc1.w = b\nfc2.w\n = c\n".utf8))
    #expect(
      try said(folder("bad.txt")) == """
        bad.txt:3:1: error: 'fc1.w' is mapped twice
        > fc1.w
        bad.txt:2:1: the first is here: fc1.w
        bad.txt:4:1: error: an entry of a map is a name of the model, '=' and a tensor of the file
        > fc2.w
        help: write them as in linear1.w=fc1.weight
        bad.txt:5:2: error: an entry of a map is a name of the model, '=' and a tensor of the file
        > = c
        help: write them as in linear1.w=fc1.weight
        """)
    _ = try folder.write("empty.txt", Array("# nothing\n".utf8))
    #expect(try said(folder("empty.txt")).hasPrefix("empty.txt:1:1: error: the map has no entries"))
    #expect(
      try said("none.txt") == """
        there is no file 'none.txt'
        help: write entries: --map 'w=fc1.weight,b=fc1.bias'
        """)
  }

  /// Parameters start with what the file holds, and a step without a rate leaves them so.
  @Test func trainingStartsFromThem() throws {
    let run = try TrainingRun(file())
    let read = try WeightFile(
      write(Self.shapes), TensorMap(folder("names.txt")), for: run.file)
    #expect(read.unused == [])
    try run.start(from: read)
    _ = run.run(from: 0, count: 1)
    let weights = run.weights()
    #expect(weights["fc1.w"]?.values == [0, 3, 6, 9, 1, 4, 7, 10, 2, 5, 8, 11])
    try weights.write(to: folder("own.safetensors"))
    let again = try TrainingRun(file())
    try again.start(from: try WeightFile(folder("own.safetensors"), for: again.file))
    #expect(again.weights().tensors == weights.tensors)
    let foreign = try WeightFile(folder("x.safetensors"), for: again.file)
    #expect(throws: FileFailure.self) { try again.start(from: foreign) }
    #expect(again.weights().tensors == weights.tensors)
  }

  /// A module of PyTorch, written by the package that PyTorch's users write it with: half precision, and a
  /// counter of whole numbers, included. NumPy computes what it gives.
  @Test(.enabled(if: pythonHas("safetensors.numpy"), "needs python3 with safetensors and numpy"))
  func aModuleOfPyTorch() throws {
    let program = """
      import sys, numpy as np, safetensors.numpy as st
      r = np.random.default_rng(3)
      def f(*shape, kind="float32"): return r.standard_normal(shape).astype(kind)
      t = {"fc1.weight": f(4, 3), "fc1.bias": f(4, kind="float64"), "fc2.weight": f(4, 4),
           "fc2.bias": f(4, kind="float16"), "fc3.weight": f(2, 4), "fc3.bias": f(2),
           "bn.num_batches_tracked": np.array(7, dtype="int64"), "mask": np.array([True, False, True])}
      st.save_file(t, sys.argv[1], metadata={"format": "pt"})
      x = np.loadtxt(sys.argv[2], delimiter=",", skiprows=1)[:, :3]
      d = {k: v.astype("float64") for k, v in t.items()}
      h = np.maximum(x @ d["fc1.weight"].T + d["fc1.bias"], 0)
      h = np.maximum(h @ d["fc2.weight"].T + d["fc2.bias"], 0)
      y = h @ d["fc3.weight"].T + d["fc3.bias"]
      print(" ".join(repr(v) for v in y.ravel().tolist()))
      """
    let (status, output) = try runPython(program, folder("pt.safetensors"), folder("t.csv"))
    #expect(status == 0, "\(output)")
    let expected = output.split(whereSeparator: \.isWhitespace).compactMap { Double($0) }
    try #require(expected.count == 8)
    let prediction = try Prediction(
      file(), weights: folder("pt.safetensors"), map: TensorMap(folder("names.txt")))
    #expect(prediction.unusedTensors == ["bn.num_batches_tracked", "mask"])
    for (value, other) in zip(try prediction.run().values, expected) {
      // Three products of at most four numbers each in float32.
      #expect(abs(Double(value) - other) < 1e-5 * max(1, abs(other)))
    }
    #expect(
      failure(leavingOut: folder.path) { () throws(FileFailure) in
        _ = try SafeTensors.read(folder("pt.safetensors"))
      }.contains("'bn.num_batches_tracked' holds I64, and F32, F64, F16 and BF16 can be read"))
    let map = try TensorMap("fc1.b=bn.num_batches_tracked")
    #expect {
      _ = try Prediction(file(), weights: folder("pt.safetensors"), map: map)
    } throws: { error in
      (error as? ModelErrors)?.diagnostics.first?.message
        == "'bn.num_batches_tracked' holds I64, and F32, F64, F16 and BF16 can be read"
    }
  }
}
