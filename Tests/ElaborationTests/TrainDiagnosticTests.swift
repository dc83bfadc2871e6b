// What is said of data and training.

import Testing

@testable import Elaboration

@Suite struct TrainDiagnosticTests {
  @Test func fields() throws {
    let text = try errors(
      """
      data d {
          source = csv("Data/digits.csv")
          image: [8, 9] = source[0 : 64]
          label: index(10) = source.digt
          tail = source[60 : 70]
          one = source[3]
          centred = source[0 : 2] - mean(source[0 : 2])
          copy = image + label
      }
      """)
    #expect(
      text == """
        m.grad:3:21: error: 'image' should be [8, 9], but this is [64]
           |
         3 |     image: [8, 9] = source[0 : 64]
           |            ------ declared here
           |                     ^^^^^^^^^^^^^^
           = note: [8, 9] has 72 elements, and [64] has 64

        m.grad:4:31: error: the table has no column 'digt'
           |
         4 |     label: index(10) = source.digt
           |                               ^^^^
           = help: did you mean 'digit'?

        m.grad:5:19: error: '60 : 70' is not a run of columns of this table
           |
         5 |     tail = source[60 : 70]
           |                   ^^^^^^^
           = note: the table has 65 columns, from 0 to 64

        m.grad:6:11: error: columns are read as a run, or by name
           |
         6 |     one = source[3]
           |           ^^^^^^^^^
           = help: write source[0 : 65] or source.NAME

        """)
  }

  @Test func aTableThatIsNotThere() throws {
    let text = try errors(
      """
      data d {
          source = csv("Data/nothing.csv")
          x = source.digit
      }
      model m(x: [batch]) -> y: [batch] = x
      train m {
          data      = d
          loss      = mean(y)
          optimizer = sgd(lr=1)
          batch     = 2
          steps     = 3
      }
      """)
    #expect(
      text == """
        m.grad:2:18: error: cannot read 'Data/nothing.csv'
           |
         2 |     source = csv("Data/nothing.csv")
           |                  ^^^^^^^^^^^^^^^^^^

        """)
  }

  @Test func inputsAndFields() throws {
    let text = try errors(
      """
      data d {
          source = csv("Data/digits.csv")
          image: [64] = source[0 : 64]
          label: index(10) = source.digit
      }
      model m(image: [batch, 32], other: [batch]) -> y: [batch] { y[i] = image[i, 0] + other[i] }
      train m {
          data      = d
          loss      = mean(y)
          optimizer = sgd(lr=1)
          batch     = 2
          steps     = 3
      }
      """)
    #expect(
      text == """
        m.grad:6:9: error: the input 'image' should be [batch, 32], but the field 'image' gives [batch, 64]
           |
         3 |     image: [64] = source[0 : 64]
           |     ---------------------------- the field
           :
         6 | model m(image: [batch, 32], other: [batch]) -> y: [batch] { y[i] = image[i, 0] + other[i] }
           |         ^^^^^^^^^^^^^^^^^^

        m.grad:8:17: error: data 'd' has no field for the input 'other'
           |
         6 | model m(image: [batch, 32], other: [batch]) -> y: [batch] { y[i] = image[i, 0] + other[i] }
           |                             ----- the input
           :
         8 |     data      = d
           |                 ^
           = help: name a field of the data 'other'

        """)
  }

  @Test func namesThatClash() throws {
    let text = try errors(
      """
      data d {
          source = csv("Data/digits.csv")
          image: [64] = source[0 : 64]
          label: index(10) = source.digit
      }
      model m(image: [batch, 64]) -> label: [batch] { label[i] = image[i, 0] }
      train m {
          data      = d
          loss      = mean(label)
          optimizer = sgd(lr=1)
          steps     = 3
      }
      """)
    #expect(
      text == """
        m.grad:7:7: error: 'train m' has no 'batch'
           |
         7 | train m {
           |       ^
           = help: write how many rows a step sees: batch = 64

        m.grad:7:7: error: 'label' is a field of the data and a result of the model, so loss and report cannot tell which is meant
           |
         7 | train m {
           |       ^
           = help: rename one of them

        """)
  }

  @Test func settings() throws {
    let text = try errors(
      """
      data d {
          source = csv("Data/digits.csv")
          image: [64] = source[0 : 64]
          label: index(10) = source.digit
      }
      model m(image: [batch, 64]) -> y: [batch] { y[i] = image[i, 0] }
      train m {
          data      = e
          loss      = y
          optimizer = sgd
          batch     = 2.5
          steps     = 0
          validate  = 2
          clip      = y
          report    = [accuracy(y), z]
          save      = 3
          precision = double
      }
      train other {
          loss      = 1
          optimizer = mean(1)
      }
      """)
    #expect(
      text == """
        m.grad:8:17: error: 'data' should name a 'data' block
           |
         8 |     data      = e
           |                 ^

        m.grad:9:17: error: the loss should be a single number, but this is [batch]
           |
         9 |     loss      = y
           |                 ^
           = help: take the mean: mean(y)

        m.grad:10:17: error: 'sgd' needs its arguments
           |
        10 |     optimizer = sgd
           |                 ^^^
           = help: write them in parentheses: sgd(lr=0.01)

        m.grad:11:17: error: a size should be a whole number that is known at compile time
           |
        11 |     batch     = 2.5
           |                 ^^^
           = note: this is 2.5

        m.grad:12:17: error: 'steps' should be at least 1
           |
        12 |     steps     = 0
           |                 ^

        m.grad:13:17: error: 'validate' is the share of the rows that is held out, from 0 up to but not including 1
           |
        13 |     validate  = 2
           |                 ^

        m.grad:14:17: error: unknown name 'y'
           |
        14 |     clip      = y
           |                 ^

        m.grad:15:18: error: no 'accuracy' takes ([batch])
           |
        15 |     report    = [accuracy(y), z]
           |                  ^^^^^^^^^^^
           : library/metrics.grad:5:4
           |
         5 | fn accuracy(scores: [..., n], label: [...] index(n)) -> share: real =
           |    -------- takes (scores: [..., n], label: [...] index(n))
           :
        11 | fn accuracy(scores: [..., n], label: [..., n] simplex) -> share: real =
           |    -------- takes (scores: [..., n], label: [..., n] simplex)

        m.grad:15:31: error: unknown name 'z'
           |
        15 |     report    = [accuracy(y), z]
           |                               ^

        m.grad:16:17: error: 'save' takes the path of a file, in quotes
           |
        16 |     save      = 3
           |                 ^

        m.grad:17:17: error: 'precision' is float32 or float64
           |
        17 |     precision = double
           |                 ^^^^^^

        m.grad:19:7: error: 'train other' does not say how long to train
           |
        19 | train other {
           |       ^^^^^
           = help: write epochs = 10 or steps = 1000

        m.grad:19:7: error: there is no model 'other'
           |
        19 | train other {
           |       ^^^^^

        """)
  }

  @Test func optimizers() throws {
    let text = try errors(
      """
      optimizer lazy(lr: real)(p: [...], g: [...]) { q = p }
      model m(x: [batch]) -> y: [batch] {
          param w: real = 1
          y = x * w
      }
      train m {
          loss      = mean(y)
          optimizer = lazy(lr=1)
          batch     = 2
          steps     = 3
      }
      """)
    #expect(
      text == """
        m.grad:1:11: error: the optimizer 'lazy' never gives 'p' its next value
           |
         1 | optimizer lazy(lr: real)(p: [...], g: [...]) { q = p }
           |           ^^^^
           = help: write next p = p - lr * g

        """)
  }

  @Test func stepsInAModel() throws {
    let text = try errors(
      """
      model m(x: [batch]) -> y: [batch] = x * step
      """)
    #expect(
      text == """
        m.grad:1:41: error: 'step' is known only in the arguments of an optimizer
           |
         1 | model m(x: [batch]) -> y: [batch] = x * step
           |                                         ^^^^

        """)
  }

  @Test func nextValuesOfAnotherShape() throws {
    let text = try errors(
      """
      optimizer odd(lr: real)(p: [...], g: [...]) {
          state v: [...] = zeros()
          next v = ones([2])
          next q = 1
          next p = p - lr * g
      }
      model m(x: [batch]) -> y: [batch] {
          param w: real = 1
          y = x * w
      }
      train m {
          loss      = mean(y)
          optimizer = odd(lr=1)
          batch     = 2
          steps     = 3
      }
      """)
    #expect(
      text == """
        m.grad:3:14: error: the next 'v' should be real, but this is [2]
           |
         3 |     next v = ones([2])
           |              ^^^^^^^^^

        m.grad:4:10: error: 'q' has no next value: it is neither the parameter nor a state
           |
         4 |     next q = 1
           |          ^

        """)
  }
}
