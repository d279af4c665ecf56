import ServerCommands
print("")
