-- Lays lists out behind one another: appends items to list and returns where they went, as C reads it.
return function(list, items)
  local first = #list
  table.move(items, 1, #items, first + 1, list)
  return { first = first, count = #items }
end
