"""The command as its users meet it: whole processes for the walk through a day, in this process for the rest."""
