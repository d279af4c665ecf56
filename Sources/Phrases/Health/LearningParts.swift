/// So many courses begun, results and entries, as sentences about the summaries of learning name them.
func learningParts(_ progresses: Int, _ quizResults: Int, _ boardEntries: Int) -> String {
    "\(plural(progresses, "course", "courses")) begun, \(plural(quizResults, "quiz result", "quiz results")) and "
        + plural(boardEntries, "board entry", "board entries")
}

/// The same in Vietnamese.
func vietnameseLearningParts(_ progresses: Int, _ quizResults: Int, _ boardEntries: Int) -> String {
    "\(vietnameseCount(progresses)) tiến độ khóa học, \(vietnameseCount(quizResults)) kết quả bài làm và "
        + "\(vietnameseCount(boardEntries)) dòng trên bảng khóa học"
}
