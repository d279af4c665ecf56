import ServerCommands

print("")
