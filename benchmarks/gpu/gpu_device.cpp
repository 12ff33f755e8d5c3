#include "benchmarks/gpu/gpu_device.h"

namespace splitpoint::benchmarks::gpu {

GpuResult<std::unique_ptr<GpuDevice>> GpuDevice::open(GpuInterface& gpu, int index, PinnedPool& pool,
                                                      GpuProcessState& state) {
    std::unique_ptr<GpuDevice> device(new GpuDevice(gpu, index, pool, state));
    auto attributes = gpu.attributes(index);
    if (!attributes) {
        return tl::unexpected(attributes.error());
    }
    device->attributes_ = *attributes;
    device->numaNode_ = attributes->numaNode;
    auto timer = GatedTimer::create(gpu, index, *attributes);
    if (!timer) {
        return tl::unexpected(timer.error());
    }
    device->timer_ = std::move(*timer);
    const auto side = gpu.createStream(index);
    if (!side) {
        return tl::unexpected(side.error());
    }
    device->side_ = Owned<Stream>(gpu, *side);
    return device;
}

LaunchShape GpuDevice::wideShape() const {
    constexpr unsigned kBlocksPerMultiprocessor = 16;
    return {static_cast<unsigned>(attributes_.multiprocessors) * kBlocksPerMultiprocessor, 256};
}

GpuResult<void> GpuDevice::runNow(const KernelBody& body, LaunchShape shape) {
    return gpu_.launch(sideStream(), body, shape).and_then([&] { return gpu_.synchronize(sideStream()); });
}

}  // namespace splitpoint::benchmarks::gpu
