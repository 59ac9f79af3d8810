"""The models of the default install behind the ports of core."""
