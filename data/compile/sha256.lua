-- The SHA-256 of a text in base64 (FIPS 180-4, RFC 4648), by which a page names its own scripts.

local MASK = 0xFFFFFFFF
local ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"

-- The first 32 bits behind the point of the roots of the first primes: square and cube.
local function constants()
  local initial, round, candidate = {}, {}, 2
  local function is_prime(number)
    for divisor = 2, math.floor(number ^ 0.5) do
      if number % divisor == 0 then return false end
    end
    return true
  end
  local function fraction(value) return math.floor((value - math.floor(value)) * 2 ^ 32) end
  while #round < 64 do
    if is_prime(candidate) then
      if #initial < 8 then initial[#initial + 1] = fraction(candidate ^ 0.5) end
      round[#round + 1] = fraction(candidate ^ (1 / 3))
    end
    candidate = candidate + 1
  end
  return initial, round
end

local INITIAL, ROUND = constants()

local function rotate(word, count) return ((word >> count) | (word << (32 - count))) & MASK end

local function schedule(block)
  local words = { string.unpack(">" .. ("I4"):rep(16), block) }
  for index = 17, 64 do
    local a, b = words[index - 15], words[index - 2]
    local small = rotate(a, 7) ~ rotate(a, 18) ~ (a >> 3)
    local large = rotate(b, 17) ~ rotate(b, 19) ~ (b >> 10)
    words[index] = (words[index - 16] + small + words[index - 7] + large) & MASK
  end
  return words
end

local function compress(state, block)
  local words = schedule(block)
  local a, b, c, d, e, f, g, h = table.unpack(state)
  for index = 1, 64 do
    local choice = (e & f) ~ (~e & g)
    local sum = h + (rotate(e, 6) ~ rotate(e, 11) ~ rotate(e, 25)) + choice + ROUND[index] + words[index]
    local majority = (a & b) ~ (a & c) ~ (b & c)
    local other = (rotate(a, 2) ~ rotate(a, 13) ~ rotate(a, 22)) + majority
    a, b, c, d, e, f, g, h = (sum + other) & MASK, a, b, c, (d + sum) & MASK, e, f, g
  end
  for index, value in ipairs { a, b, c, d, e, f, g, h } do
    state[index] = (state[index] + value) & MASK
  end
end

local function base64(bytes)
  local text = bytes:gsub("..?.?", function(three)
    local first, second, third = three:byte(1, 3)
    local bits = first << 16 | (second or 0) << 8 | (third or 0)
    local letters = ""
    for place = 18, 18 - 6 * #three, -6 do
      local number = (bits >> place & 63) + 1
      letters = letters .. ALPHABET:sub(number, number)
    end
    return letters .. ("="):rep(3 - #three)
  end)
  return text
end

return function(text)
  local padded = text .. "\128" .. ("\0"):rep((55 - #text) % 64) .. string.pack(">I8", #text * 8)
  local state = table.move(INITIAL, 1, 8, 1, {})
  for at = 1, #padded, 64 do compress(state, padded:sub(at, at + 63)) end
  return base64(string.pack(">" .. ("I4"):rep(8), table.unpack(state)))
end
