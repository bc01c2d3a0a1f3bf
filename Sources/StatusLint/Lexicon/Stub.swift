let productNames = ""
let simpleWords = ""
