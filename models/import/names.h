#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace splitpoint::models::imports {

/// Numbers for names, in the order in which they were first seen.
class Names {
  public:
    std::uint32_t numberOf(std::string_view name) {
        if (!list_.empty() && list_[last_] == name)
            return last_;  // rows of one group stand together more often than not
        const auto found = numbers_.find(name);
        if (found != numbers_.end()) return last_ = found->second;
        last_ = static_cast<std::uint32_t>(list_.size());
        list_.emplace_back(name);
        numbers_.emplace(list_.back(), last_);
        return last_;
    }
    [[nodiscard]] const std::vector<std::string>& list() const { return list_; }
    [[nodiscard]] std::size_t size() const { return list_.size(); }

  private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    std::vector<std::string> list_;
    std::unordered_map<std::string, std::uint32_t, Hash, std::equal_to<>> numbers_;
    std::uint32_t last_ = 0;
};

}  // namespace splitpoint::models::imports
