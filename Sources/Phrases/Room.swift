enum PhrasesRoom {}
