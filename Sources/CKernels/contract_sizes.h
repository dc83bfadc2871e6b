// The block sizes of the matrix product, shared by all instruction sets, so that the workspace that
// emitted C reserves is the same everywhere.
#pragma once

enum {
  /// Steps of k in one block: a panel of B, 32 columns at the widest, then fills 32 KiB.
  CONTRACT_K_BLOCK = 256,
  /// Steps of k in one block where operands are read in place, vectors along k.
  CONTRACT_LONG_K_BLOCK = 1024,
  /// Rows of A in one block, a multiple of every tile's height: 192 KiB of packed A.
  CONTRACT_M_BLOCK = 192,
  /// Columns of the widest panel.
  CONTRACT_PANEL = 32,
  /// Columns of B that are packed at once, where several blocks of rows read them: 512 KiB.
  CONTRACT_N_BLOCK = 512,
  /// Elements of B that are taken to be in the L2 cache already.
  CONTRACT_NEAR = 128 * 1024,
};
