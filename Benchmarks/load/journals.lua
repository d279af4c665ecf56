-- Learners who send what they have just done: a finished step a request, each in a journal of its own.
-- Arguments: a file of tokens, a line each; a word that no earlier run has used.
local tokens, count, run = {}, 0, nil
local steps = 43

function init(arguments)
   for line in io.lines(arguments[1]) do tokens[#tokens + 1] = line end
   run = arguments[2]
end

-- The first line of each learner begins a stay in a lesson; those after it finish one step after the other.
local function content(id, stay, number)
   local event, marks = '["open","bai-1","buoc-0"]', ""
   if number > 0 then
      event = '["next"]'
      marks = string.format(',"marks":{"buoc-%d":"own"}', number % steps)
   end
   return string.format(
      '{"id":"%s","at":%d,"course":"nop-ho-so","stay":"%s","hash":"bench","event":%s%s,"spot":["bai-1","buoc-%d"],"steps":%d}',
      id, os.time() * 1000, stay, event, marks, (number + 1) % steps, steps)
end

function request()
   local learner, number = count % #tokens + 1, math.floor(count / #tokens)
   count = count + 1
   local stay = run .. "-" .. learner .. "-0"
   local id = run .. "-" .. learner .. "-" .. number
   local line = content(id, stay, number):gsub('"', '\\"')
   return wrk.format("POST", "/api/v1/journal", {
      ["Content-Type"] = "application/json",
      ["Authorization"] = "Bearer " .. tokens[learner],
   }, string.format('{"lines":[{"id":"%s","content":"%s"}]}', id, line))
end
