#pragma once

namespace splitpoint::benchmarks::gpu {

/// Lets new pages of this thread come from one NUMA node while it lives, then brings back the policy there was
/// (numactl's, for example). No failure matters: the placement is a preference, and some sandboxes forbid it.
class PreferredNode {
  public:
    /// @param node  -1, or 64 and more: changes nothing
    explicit PreferredNode(int node);
    ~PreferredNode();
    PreferredNode(const PreferredNode&) = delete;
    PreferredNode& operator=(const PreferredNode&) = delete;

  private:
    static constexpr unsigned kWords = 16;  ///< 1024 nodes, as many as the kernel is built for
    bool active_ = false;
    int formerMode_ = 0;
    unsigned long formerNodes_[kWords] = {};
};

}  // namespace splitpoint::benchmarks::gpu
