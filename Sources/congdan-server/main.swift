import Foundation
import ServerCommands

exit(await CongdanServer.run(Array(CommandLine.arguments.dropFirst())))
