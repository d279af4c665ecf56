-- Learners who send what they have just done: one new line a request, each with an id of its own.
-- Arguments: a file of tokens, a line each; a word that no earlier run has used.
local tokens, count, run = {}, 0, nil

function init(arguments)
   for line in io.lines(arguments[1]) do tokens[#tokens + 1] = line end
   run = arguments[2]
end

function request()
   count = count + 1
   local at = 1790000000000 + count
   local body = string.format(
      '{"lines":[{"id":"%s-%d","at":%d,"course":"nop-ho-so","event":["hint"]}]}', run, count, at)
   return wrk.format("POST", "/api/v1/journal", {
      ["Content-Type"] = "application/json",
      ["Authorization"] = "Bearer " .. tokens[count % #tokens + 1],
   }, body)
end
