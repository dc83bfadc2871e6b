// The one style of model files, and what it must never do: change what a file says.

import Foundation
import Testing

@testable import Language

/// Returns `text` formatted.
private func formatted(_ text: String) -> String {
  String(decoding: format(SourceFile(path: "m.grad", text: text)), as: UTF8.self)
}

/// Whether each line has the blanks that the style asks for.
@Suite struct FormatTests {
  /// Each text with what comes of it.
  @Test(arguments: [
    ("", ""), (" \n\n\t\n", ""), ("\n\n# c  \n\n\n\n#d", "# c\n\n#d\n"),
    ("dim a=1,b = 2*a\n", "dim a = 1, b = 2 * a\n"),
    ("const a = - 1 - -2+- 3\n", "const a = -1 - -2 + -3\n"),
    ("const a = 2 ^ - x ^ ( 3 )\n", "const a = 2^-x^(3)\n"),
    ("const a = x @y|>f ( 1 ,to = - 1 )|>g\n", "const a = x @ y |> f(1, to=-1) |> g\n"),
    ("const a = x [ ... ,: , i+1,0:2 ] . y\n", "const a = x[..., :, i + 1, 0 : 2].y\n"),
    ("const a = [ [1,2] ,[ ] ]as[n , ...]\n", "const a = [[1, 2], []] as [n, ...]\n"),
    ("const a = sum[ k<3 ](( x)[k])\n", "const a = sum[k < 3]((x)[k])\n"),
    ("const a = if(b)then-1 else(-inf)\n", "const a = if (b) then -1 else (-inf)\n"),
    ("const a = not(b) and(c)or d>=- 1\n", "const a = not (b) and (c) or d >= -1\n"),
    ("import   \"a  b.grad\"\n", "import \"a  b.grad\"\n"),
    ("derive J=jacobian( f,wrt = x )\n", "derive J = jacobian(f, wrt=x)\n"),
    ("check -f(1)==-2 within - 1e-3\n", "check -f(1) == -2 within -1e-3\n"),
    ("check(f(1))==(2)within(1)\n", "check (f(1)) == (2) within (1)\n"),
    ("check[1]==[2]\n", "check [1] == [2]\n"),
    (
      "fn f(x:real,y : [n]int=3)->(a:[n],b)=(x,y)\n",
      "fn f(x: real, y: [n] int = 3) -> (a: [n], b) = (x, y)\n"
    ),
    ("fn f(x: index( n ) = g(a = 1)) -> y {y=x}\n", "fn f(x: index(n) = g(a=1)) -> y { y = x }\n"),
    (
      "dim size = 1 # a\ndim n = 2#b \n\ndim m = 3 # c\n",
      "dim size = 1    # a\ndim n = 2       #b\n\ndim m = 3    # c\n"
    ),
  ]) func spacing(text: String, expected: String) {
    #expect(formatted(text) == expected)
  }

  @Test func indentation() {
    let text = """
      # of the file
        # more
      layer f(a: dim)(
      x: [n],
        # of y
      y: [n]
        )
      -> z: [n] {

      # of w
      param w: [n] = zeros(
      )

      repeat 2 {
      when training { # now
      z = g(h(
      x,
      # of y
      y), [
      1
      ])

      # last
      }
      # between
      else {
      z = x
      |> f # first
      # then
      |> g(
      2)
      + 1


      }
      }
      scan t over n with h = zeros(),
      c = 0 {
      (h, c) = (c, h)
      }
      z =
      x
      }
      # end
      """
    #expect(
      formatted(text) == """
        # of the file
        # more
        layer f(a: dim)(
            x: [n],
            # of y
            y: [n]
        )
            -> z: [n] {
            # of w
            param w: [n] = zeros(
            )

            repeat 2 {
                when training {    # now
                    z = g(h(
                        x,
                        # of y
                        y), [
                            1
                    ])

                    # last
                }
                # between
                else {
                    z = x
                        |> f    # first
                        # then
                        |> g(
                            2)
                        + 1
                }
            }
            scan t over n with h = zeros(),
                c = 0 {
                (h, c) = (c, h)
            }
            z =
                x
        }
        # end

        """)
  }

  /// Fields, settings, parameters and derivatives stand in columns; sizes, constants, assignments
  /// and types do where the author put them there.
  @Test func columns() {
    let text = """
      dim a = 1
      dim bcd = 2
      const e   = 1
      const fgh = 2
      data d {
      source = csv("d.csv")
      x: [n] = source.x
      # of long
      long: [n, m] = f(
      source.long)
      y = source.y

      after: [n] = 1
      }
      model m(x: [n]) -> y: [n] {
      param a: [n] = zeros()
      state bcd: [n, m] = zeros()
      param e:   [n] = zeros()
      param fgh: [n] = zeros()
      u = x
      vw = u
      u[i]  = x[i]
      vw[i] = u[i]
      y = vw
      next a   = 1
      next bcd = 2
      next e = 3
      }
      train m {
      loss = y
      optimizer = sgd()
      # of data
      data = d
      }
      derive J = jacobian(f)
      derive grad = gradient(f)
      """
    #expect(
      formatted(text) == """
        dim a = 1
        dim bcd = 2
        const e   = 1
        const fgh = 2
        data d {
            source = csv("d.csv")
            x: [n]       = source.x
            # of long
            long: [n, m] = f(
                source.long)
            y            = source.y

            after: [n] = 1
        }
        model m(x: [n]) -> y: [n] {
            param a: [n]      = zeros()
            state bcd: [n, m] = zeros()
            param e:   [n]    = zeros()
            param fgh: [n]    = zeros()
            u = x
            vw = u
            u[i]  = x[i]
            vw[i] = u[i]
            y = vw
            next a   = 1
            next bcd = 2
            next e = 3
        }
        train m {
            loss      = y
            optimizer = sgd()
            # of data
            data      = d
        }
        derive J    = jacobian(f)
        derive grad = gradient(f)

        """)
  }

  @Test func softKeywordsAsNames() {
    let text = "layer f(to: [n]) -> y: [n] {\n  repeat[ i ] = - to[i]\n  over = repeat - 1\n"
    #expect(
      formatted(text + "  check[i] = over[i]\n  within = check - 1\n  y = within\n}\n") == """
        layer f(to: [n]) -> y: [n] {
            repeat[i] = -to[i]
            over = repeat - 1
            check[i] = over[i]
            within = check - 1
            y = within
        }

        """)
    #expect(
      formatted("layer f(x: [n]) -> y: [n] {\nrepeat(2){y=x}\nscan t over-n with h=x {h=h}\n}\n")
        == """
        layer f(x: [n]) -> y: [n] {
            repeat (2) { y = x }
            scan t over -n with h = x { h = h }
        }

        """)
  }

  @Test func bytesOfOtherEditors() {
    #expect(formatted("\u{FEFF}dim a=1\r\n\r\n\r\n# c \r\n") == "dim a = 1\r\n\r\n# c\r\n")
    #expect(formatted("dim a=1\n# c\r\ndim b = 2\r\n") == "dim a = 1\n# c\ndim b = 2\n")
    #expect(formatted("\tdim größe\t= 1 # x\ty\u{A0}\t\n") == "dim größe = 1    # x\ty\u{A0}\n")
    let odd = Array("const a = f(\"".utf8) + [0xFF] + Array("\") # ".utf8) + [0xFE, 0x0A]
    let text = format(SourceFile(path: "m.grad", text: odd))
    #expect(text == Array("const a = f(\"".utf8) + [0xFF] + Array("\")    # ".utf8) + [0xFE, 0x0A])
    // Columns are characters, not bytes.
    #expect(
      formatted("train m {\nπ = 1\nloss = 2\n}\n") == "train m {\n    π    = 1\n    loss = 2\n}\n")
  }

  @Test func longFilesTakeLinearTime() {
    let text =
      "layer f(x: [n]) -> y: [n] {\n" + String(repeating: "y=x # c\n", count: 20_000) + "}\n"
    #expect(formatted(text).hasSuffix("    y = x    # c\n}\n"))
  }
}
