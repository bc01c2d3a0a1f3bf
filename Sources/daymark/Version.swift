/// As it is released: `daymark --version`, and what reports for programs say of their maker.
let programVersion = "0.1.0"
