@main struct D { static func main() {} }
