// The block sizes of the matrix product, shared by all instruction sets, so that the workspace that
// emitted C reserves is the same everywhere.
#pragma once

enum {
  /// Steps of k in one block. C is read and written once for each block, which costs more than that a
  /// panel of B comes from the L2 cache each time: two vectors a step, where a step takes 12 cycles.
  CONTRACT_K_BLOCK = 512,
  /// Steps of k in one block where operands are read in place, vectors along k.
  CONTRACT_LONG_K_BLOCK = 1024,
  /// Rows of A in one block, a multiple of every tile's height: 384 KiB of packed A.
  CONTRACT_M_BLOCK = 192,
  /// Columns of the widest panel.
  CONTRACT_PANEL = 48,
  /// Columns of B that are packed at once, where several blocks of rows read them: 4 MiB.
  CONTRACT_N_BLOCK = 2048,
  /// Elements that are taken to be in the L2 cache already, and in the L1 cache.
  CONTRACT_NEAR = 128 * 1024,
  CONTRACT_CLOSE = 8 * 1024,
};
