-- A class that comes in at once. Argument: a file of names and passwords, `NAME PASSWORD` a line.
local people, count = {}, 0

function init(arguments)
   for line in io.lines(arguments[1]) do
      local name, password = line:match("^(%S+) (%S+)$")
      people[#people + 1] = "name=" .. name .. "&password=" .. password
   end
end

function request()
   count = count + 1
   return wrk.format("POST", "/dang-nhap", { ["Content-Type"] = "application/x-www-form-urlencoded" },
      people[count % #people + 1])
end
