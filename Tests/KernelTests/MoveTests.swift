// Kernels that move elements by position, by index and by row.

import Testing

@Suite struct MoveTests {
  @Test(arguments: Machine.all)
  func `An axis as a number`(machine: Machine) {
    for shape in shapes {
      for layout in Layout.distinct {
        let out = Tile(shape.rows, shape.columns, layout, filledWith: 77)
        machine.call(
          "iota", [shape.rows, shape.columns] + out.strides, [5, 300, -2], [out.address])
        let exact = (0..<shape.rows).map { row in
          (0..<shape.columns).map { column in Float(5 + 300 * row - 2 * column) }
        }
        #expect(out.elements == exact)
        #expect(out.isUntouchedAround(77))
      }
    }
  }

  @Test(arguments: Machine.all)
  func `Elements are gathered and scattered by index`(machine: Machine) {
    var numbers = Numbers(seed: 21)
    for shape in shapes where shape.rows > 0 && shape.columns > 0 {
      for layout in [Layout.dense, .transposed, .spaced, .repeatedColumn, .repeatedRow, .scalar] {
        // Seven tables of the tile's size, one after the other.
        let tables = Tile(7 * shape.rows, shape.columns)
        var next: Float = 0
        tables.fill {
          next += 1
          return next
        }
        let step = shape.rows * shape.columns
        let index = Tile.random(shape, layout, 0...6, isWhole: true, &numbers)
        let out = Tile(shape.rows, shape.columns, .padded, filledWith: -1)
        machine.call(
          "gather",
          [shape.rows, shape.columns] + out.strides + tables.strides + index.strides + [step], [],
          [out.address, tables.address, index.address])
        let sums = Tile(7 * shape.rows, shape.columns, filledWith: 1)
        let copy = sums.copy()
        machine.call(
          "scatter_add",
          [shape.rows, shape.columns] + sums.strides + out.strides + index.strides + [step], [],
          [sums.address, out.address, index.address])
        for row in 0..<shape.rows {
          for column in 0..<shape.columns {
            let table = Int(index[row, column])
            let source = tables[table * shape.rows + row, column]
            #expect(out[row, column] == source)
            copy[table * shape.rows + row, column] += source
          }
        }
        #expect(out.isUntouchedAround(-1))
        #expect(sums.elements == copy.elements)
      }
    }
  }

  @Test(arguments: Machine.all)
  func `What is scattered to the same place is added in order`(machine: Machine) {
    // In order, the small ones are lost beside the large one, and its negative leaves 0.
    let values: [Float] = [1, 1e8, -1e8, 0.25]
    let exact: Float = ((1 + 1e8) - 1e8) + 0.25
    let source = Tile(2, 2)
    for (place, value) in values.enumerated() { source[place / 2, place % 2] = value }
    let index = Tile(2, 2, .scalar)
    let scattered = Tile(1, 1)
    machine.call(
      "scatter_add", [2, 2, 0, 0] + source.strides + index.strides + [1], [],
      [scattered.address, source.address, index.address])
    #expect(scattered[0, 0] == exact)
    let added = Tile(1, 1)
    machine.call("add_into", [2, 2, 0, 0] + source.strides, [], [added.address, source.address])
    #expect(added[0, 0] == exact)
  }

  @Test(arguments: Machine.all)
  func `A tile is added into places of any stride`(machine: Machine) {
    var numbers = Numbers(seed: 22)
    for shape in shapes {
      for strides in [
        [shape.columns, 1], [1, shape.rows], [0, 1], [1, 0], [1, 1], [0, 0], [2, 3],
      ] {
        let source = Tile.random(shape, .padded, -9...9, isWhole: true, &numbers)
        let size = max(strides[0] * shape.rows + strides[1] * shape.columns, 0) + 1
        let out = Tile(1, size, filledWith: 3)
        machine.call(
          "add_into", [shape.rows, shape.columns] + strides + source.strides, [],
          [out.address, source.address])
        var exact = [Float](repeating: 3, count: size)
        for row in 0..<shape.rows {
          for column in 0..<shape.columns {
            exact[strides[0] * row + strides[1] * column] += source[row, column]
          }
        }
        #expect(out.elements == [exact])
      }
    }
  }

  @Test(arguments: Machine.all)
  func `Rows are gathered in any order`(machine: Machine) {
    let data = Tile(5, 33)
    var next: Float = 0
    data.fill {
      next += 1
      return next
    }
    var order: [CInt] = [4, 0, 0, 3, 1, 2, 4]
    let out = Tile(order.count, 33, filledWith: -1)
    let batch = Self.batch(machine, [out.rows, 33, 33], &order, out, data)
    #expect(batch == out.address)
    #expect(out.elements == order.map { data.elements[Int($0)] })
    #expect(out.isUntouchedAround(-1))
  }

  @Test(arguments: Machine.all)
  func `Windows are gathered from where they start`(machine: Machine) {
    let text = Tile(1, 40)
    var next: Float = 0
    text.fill {
      next += 1
      return next
    }
    // Neighbours, one twice, and the last one that fits.
    var starts: [CInt] = [7, 8, 0, 8, 23]
    let out = Tile(starts.count, 17, filledWith: -1)
    let batch = Self.batch(machine, [out.rows, 17, 1], &starts, out, text)
    #expect(batch == out.address)
    #expect(
      out.elements == starts.map { Array(text.elements[0][Int($0)...].prefix(17)) })
    #expect(out.isUntouchedAround(-1))
  }

  /// Where the rows of a batch are that begin at `order`, of `sizes` rows, width and stride.
  private static func batch(
    _ machine: Machine, _ sizes: [Int], _ order: inout [CInt], _ out: Tile, _ data: Tile
  ) -> UnsafeMutableRawPointer? {
    var result: UnsafeMutableRawPointer?
    order.withUnsafeMutableBytes { order in
      withUnsafeMutableBytes(of: &result) { result in
        machine.call(
          "gather_rows", sizes, [],
          [out.address, data.address, order.baseAddress, result.baseAddress])
      }
    }
    return result
  }

  @Test(arguments: Machine.all)
  func `Rows that follow one another are used where they lie`(machine: Machine) {
    let data = Tile(6, 33)
    let out = Tile(3, 33, filledWith: -1)
    var order: [CInt] = [2, 3, 4]
    let rows = Self.batch(machine, [3, 33, 33], &order, out, data)
    #expect(rows == data.address.advanced(by: 2 * 33 * 4))
    var single: [CInt] = [5]
    let last = Self.batch(machine, [1, 33, 33], &single, out, data)
    #expect(last == data.address.advanced(by: 5 * 33 * 4))
    // Windows that touch, but do not overlap.
    var starts: [CInt] = [4, 21, 38]
    let windows = Self.batch(machine, [3, 17, 1], &starts, out, data)
    #expect(windows == data.address.advanced(by: 4 * 4))
    #expect(out.elements == [[Float]](repeating: [Float](repeating: -1, count: 33), count: 3))
    #expect(out.isUntouchedAround(-1))
  }
}
