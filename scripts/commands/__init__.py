"""The command line's commands: the edge where files are written, clocks read and things printed."""
