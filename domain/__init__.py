"""The rules of the network and its records: no clock, no input or output, the standard library only."""
