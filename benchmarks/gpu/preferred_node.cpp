#include "benchmarks/gpu/preferred_node.h"

#include <sys/syscall.h>
#include <unistd.h>

namespace splitpoint::benchmarks::gpu {

namespace {

constexpr int kPreferred = 1;  // MPOL_PREFERRED
constexpr int kNodesAWord = 64;

}  // namespace

PreferredNode::PreferredNode(int node) {
    if (node < 0 || node >= kNodesAWord) return;
    if (syscall(SYS_get_mempolicy, &formerMode_, formerNodes_, sizeof formerNodes_ * 8, nullptr, 0UL) != 0) return;
    const unsigned long mask = 1UL << static_cast<unsigned>(node);
    active_ = syscall(SYS_set_mempolicy, kPreferred, &mask, sizeof mask * 8 + 1) == 0;
}

PreferredNode::~PreferredNode() {
    if (!active_) return;
    static_cast<void>(syscall(SYS_set_mempolicy, formerMode_, formerNodes_, sizeof formerNodes_ * 8));
}

}  // namespace splitpoint::benchmarks::gpu
