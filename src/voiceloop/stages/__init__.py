"""The rules, in the order sound meets them: pure, fed with positions and numbers, importing only core and numpy."""
