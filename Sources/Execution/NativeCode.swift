// C text to machine code in memory, by libtcc.

import CTinyCC
import Glibc
import Graph
import Synchronization
import VectorCode

/// Machine code made from C text, with every native kernel linked in; freed with its last reference.
///
/// The C needs no header and no library: beside the kernels it can call `memset`, `memcpy` and
/// `memmove`. Conversions between `float` or `double` and `unsigned long` are not available, since
/// tcc leaves them to a library of its own; those to and from `long` and `int` are.
package final class NativeCode: Sendable {
  /// A state of libtcc, touched in turn alone.
  private struct State: @unchecked Sendable {
    let pointer: OpaquePointer
  }

  private let state: State
  /// The loops in vector code that the C calls.
  private let loops: ExecutableMemory?

  /// libtcc keeps state of its own: one compilation at a time.
  private static let turn = Mutex(())

  /// Compiles `source`, in which the kernels are those of `instructionSet`, or of the selected one, for numbers
  /// of `precision`, and which may call `loops` by their names.
  ///
  /// Throws `CompilerFailure` if the C does not compile or calls what there is not, and
  /// `UnusableInstructionSet` if none is given and the environment asks for one that there is not.
  package init(
    compiling source: String, _ precision: Precision = .float,
    instructionSet: InstructionSet? = nil, loops: [(name: String, code: MachineCode)] = []
  ) throws {
    let kernels = try (instructionSet ?? InstructionSet.selected).kernels(precision)
    let memory = loops.isEmpty ? nil : try ExecutableMemory(loops.map(\.code))
    self.loops = memory
    let functions =
      kernels.map { ($0.name, $0.function) }
      + zip(loops, memory?.addresses ?? []).compactMap { loop, address in
        UnsafeRawPointer(bitPattern: address).map { (loop.name, $0) }
      }
    state = try Self.turn.withLock { _ in
      let log = Log()
      guard let state = tcc_new() else {
        throw CompilerFailure(messages: ["libtcc cannot be started"], source: source)
      }
      let isDone = Self.compile(source, with: functions, in: state, log: log)
      tcc_set_error_func(state, nil, nil)
      guard isDone else {
        tcc_delete(state)
        throw CompilerFailure(messages: log.messages, source: source)
      }
      return State(pointer: state)
    }
  }

  deinit {
    Self.turn.withLock { _ in tcc_delete(state.pointer) }
  }

  /// Returns the address of the function or variable `name`, valid while this code lives, or nil if
  /// the source defines none.
  package func symbol(_ name: String) -> UnsafeRawPointer? {
    let address = Self.turn.withLock { _ in UInt(bitPattern: tcc_get_symbol(state.pointer, name)) }
    return UnsafeRawPointer(bitPattern: address)
  }

  /// What libtcc says while it compiles.
  private final class Log {
    var messages: [String] = []
  }

  /// Returns whether `source` was compiled and linked; what libtcc says goes to `log`, which must
  /// live until it is unset.
  private static func compile(
    _ source: String, with functions: [(name: String, address: UnsafeRawPointer)],
    in state: OpaquePointer, log: Log
  ) -> Bool {
    tcc_set_error_func(state, Unmanaged.passUnretained(log).toOpaque()) { log, message in
      guard let log, let message else { return }
      Unmanaged<Log>.fromOpaque(log).takeUnretainedValue().messages.append(String(cString: message))
    }
    tcc_set_options(state, "-nostdlib -nostdinc")
    guard tcc_set_output_type(state, TCC_OUTPUT_MEMORY) == 0 else { return false }
    for function in functions { tcc_add_symbol(state, function.name, function.address) }
    let library: [(String, UnsafeRawPointer)] = [
      ("memset", address(of: memset)), ("memcpy", address(of: memcpy)),
      ("memmove", address(of: memmove)),
    ]
    for (name, function) in library { tcc_add_symbol(state, name, function) }
    guard tcc_compile_string(state, source) == 0 else { return false }
    // TCC_RELOCATE_AUTO, a cast that Swift does not import: libtcc owns the memory of the code.
    return tcc_relocate(state, UnsafeMutableRawPointer(bitPattern: 1)) == 0
  }

  private typealias Fill =
    @convention(c) (UnsafeMutableRawPointer, CInt, Int) -> UnsafeMutableRawPointer?
  private typealias Copy =
    @convention(c) (UnsafeMutableRawPointer, UnsafeRawPointer, Int) -> UnsafeMutableRawPointer?

  private static func address(of function: Fill) -> UnsafeRawPointer {
    unsafeBitCast(function, to: UnsafeRawPointer.self)
  }

  private static func address(of function: Copy) -> UnsafeRawPointer {
    unsafeBitCast(function, to: UnsafeRawPointer.self)
  }
}
