#include "benchmarks/job/command_words.h"

namespace splitpoint::benchmarks {

tl::expected<std::vector<std::string>, std::string> commandWords(std::string_view command) {
    std::vector<std::string> words;
    std::string word;
    bool inWord = false;
    char quote = '\0';
    for (std::size_t i = 0; i < command.size(); ++i) {
        const char c = command[i];
        const bool escapes = c == '\\' && quote != '\'';
        if (escapes) {
            if (++i == command.size()) return tl::unexpected(std::string("The command ends in a backslash."));
            word += command[i];
            inWord = true;
        } else if (quote != '\0') {
            if (c == quote)
                quote = '\0';
            else
                word += c;
        } else if (c == '\'' || c == '"') {
            quote = c;
            inWord = true;  // an empty pair of quotes is a word
        } else if (c == ' ' || c == '\t' || c == '\n') {
            if (inWord) words.push_back(std::move(word));
            word.clear();
            inWord = false;
        } else {
            word += c;
            inWord = true;
        }
    }
    if (quote != '\0') return tl::unexpected(std::string("The command has a quote that is not closed."));
    if (inWord) words.push_back(std::move(word));
    if (words.empty()) return tl::unexpected(std::string("The command is empty."));
    return words;
}

}  // namespace splitpoint::benchmarks
