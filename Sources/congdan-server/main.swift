import Foundation
import ServerCommands

// A write beyond a limit on file sizes shall fail as on a full disk, not end the program.
signal(SIGXFSZ, SIG_IGN)

exit(await CongdanServer.run(Array(CommandLine.arguments.dropFirst())))
