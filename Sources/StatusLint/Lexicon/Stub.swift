let productNames = ""
let developerTerms = ""
let simpleWords = ""
