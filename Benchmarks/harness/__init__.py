"""The parts of the benchmark harness."""
