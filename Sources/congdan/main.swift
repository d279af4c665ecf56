import Commands
import Foundation

exit(Congdan.run(Array(CommandLine.arguments.dropFirst())))
