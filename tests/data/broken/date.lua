-- expect: date.lua:3: source: date is "2025-02-30", not a day of the calendar

source { id = "other", name = "Other", summary = "It is.", url = "https://example.org/",
         date = "2025-02-30" }
