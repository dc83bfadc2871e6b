@main struct GradC { static func main() {} }
