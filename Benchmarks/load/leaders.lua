-- Leaders who open the report, each with a session of their own. Argument: a file of tokens, a line each.
local tokens, count = {}, 0

function init(arguments)
   for line in io.lines(arguments[1]) do tokens[#tokens + 1] = line end
end

function request()
   count = count + 1
   return wrk.format("GET", "/bao-cao", { ["Cookie"] = "congdan_session=" .. tokens[count % #tokens + 1] })
end
