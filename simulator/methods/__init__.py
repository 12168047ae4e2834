"""The methods of the Bot API. `simulator.methods.all` registers those that are supported."""
