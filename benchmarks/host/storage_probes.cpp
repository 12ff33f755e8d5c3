#include "benchmarks/host/storage_probes.h"

#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstdlib>

#include "benchmarks/host/clocks.h"
#include "benchmarks/host/shuffle.h"
#include "benchmarks/host/storage_file.h"
#include "benchmarks/host/worker_crew.h"

namespace splitpoint::benchmarks {

namespace {

constexpr std::size_t kMebibyte = std::size_t{1} << 20U;
constexpr std::size_t kSmallBlock = 4096;
constexpr std::size_t kSector = 512;
constexpr std::size_t kSequentialThreads = 4;
constexpr std::size_t kSequentialBlocks = 4;  ///< of 1 MiB, by each thread in a sample
constexpr std::size_t kRandomThreads = 32;
constexpr std::size_t kRandomBlocks = 16;  ///< of 4 KiB, by each thread in a sample

/// Memory that direct IO accepts on every file system.
class AlignedBuffer {
  public:
    AlignedBuffer(std::size_t bytes, std::uint64_t seed) : bytes_(bytes) {
        data_.reset(static_cast<unsigned char*>(std::aligned_alloc(kSmallBlock, bytes)));
        SplitMix random(seed);
        auto* words = reinterpret_cast<std::uint64_t*>(data_.get());
        for (std::size_t i = 0; i < bytes / sizeof(std::uint64_t); ++i) words[i] = random.next();
    }
    /// Makes every sector differ from what was written before, so that nothing can deduplicate it.
    void renew(std::uint64_t number) {
        for (std::size_t at = 0; at < bytes_; at += kSector)
            *reinterpret_cast<std::uint64_t*>(data_.get() + at) ^= number + at;
    }
    [[nodiscard]] unsigned char* data() const { return data_.get(); }
    [[nodiscard]] std::size_t bytes() const { return bytes_; }

  private:
    struct Free {
        void operator()(unsigned char* data) const { std::free(data); }
    };
    std::size_t bytes_;
    std::unique_ptr<unsigned char, Free> data_;
};

/// 0, or the errno; a short transfer of direct IO is an error of the device.
int writeBlock(int descriptor, const AlignedBuffer& buffer, std::int64_t offset) {
    const ssize_t done = ::pwrite(descriptor, buffer.data(), buffer.bytes(), offset);
    return done < 0 ? errno : (static_cast<std::size_t>(done) == buffer.bytes() ? 0 : EIO);
}
int readBlock(int descriptor, const AlignedBuffer& buffer, std::int64_t offset) {
    const ssize_t done = ::pread(descriptor, buffer.data(), buffer.bytes(), offset);
    return done < 0 ? errno : (static_cast<std::size_t>(done) == buffer.bytes() ? 0 : EIO);
}

class StorageProbe : public Probe {
  public:
    StorageProbe(StorageTarget target, std::uint64_t seed) : target_(std::move(target)), seed_(seed) {}
    bool risky() const override { return true; }

  protected:
    [[nodiscard]] ProbeIdentity named(const char* method, const char* unit, Better better) const {
        ProbeIdentity identity;
        identity.component = "storage";
        identity.method = method;
        identity.unit = unit;
        identity.better = better;
        identity.parameters = {{"file_bytes", static_cast<long long>(target_.bytes)}, {"direct", true}};
        return identity;
    }
    [[nodiscard]] tl::unexpected<ProbeError> failed(int error, const char* what) const {
        return tl::unexpected(storageError(error, what, target_.path));
    }
    [[nodiscard]] std::uint64_t blocks(std::size_t blockBytes) const {
        return std::max<std::uint64_t>(1, static_cast<std::uint64_t>(target_.bytes) / blockBytes);
    }

    StorageTarget target_;
    std::uint64_t seed_;
};

/// Several threads, each with blocks of its own in every sample.
class ThreadedProbe : public StorageProbe {
  public:
    ThreadedProbe(StorageTarget target, std::uint64_t seed, std::size_t threads, std::size_t blockBytes)
        : StorageProbe(std::move(target), seed), threads_(threads), blockBytes_(blockBytes) {}

    ProbeResult<void> begin(int round) override {
        buffers_.clear();
        for (std::size_t i = 0; i < threads_; ++i) buffers_.emplace_back(blockBytes_, seed_ + i);
        crew_ = std::make_unique<WorkerCrew>(threads_, std::vector<int>{});
        start(round);
        return {};
    }
    ProbeResult<Sample> sample() override {
        error_ = 0;
        const Timing timing = timed([this] {
            crew_->run([this](std::size_t thread) {
                if (const int error = transfer(thread); error != 0) error_ = error;
            });
        });
        if (error_ != 0) return failed(error_, "Reading or writing the test file");
        ++samples_;
        return rateSample(identity().workPerSample, {timing.wall, 0.0});
    }
    ProbeResult<void> end() override {
        crew_.reset();
        buffers_.clear();
        return {};
    }

  protected:
    virtual void start(int round) = 0;
    /// One thread's part of a sample; 0 or errno.
    virtual int transfer(std::size_t thread) = 0;

    std::size_t threads_;
    std::size_t blockBytes_;
    std::vector<AlignedBuffer> buffers_;
    std::uint64_t samples_ = 0;

  private:
    std::unique_ptr<WorkerCrew> crew_;
    std::atomic<int> error_{0};
};

class Sequential : public ThreadedProbe {
  public:
    Sequential(StorageTarget target, std::uint64_t seed, bool writes)
        : ThreadedProbe(std::move(target), seed, kSequentialThreads, kMebibyte), writes_(writes) {}

    ProbeIdentity identity() const override {
        auto identity = named(writes_ ? "seq_write_1m" : "seq_read_1m", "B/s", Better::Higher);
        identity.parameters["threads"] = static_cast<long long>(threads_);
        identity.parameters["blocks_per_sample"] = static_cast<long long>(kSequentialBlocks);
        identity.workPerSample = static_cast<double>(threads_ * kSequentialBlocks * kMebibyte);
        return identity;
    }
    Slot slot() const override { return writes_ ? Slot{0.2, 1.0} : Slot{0.15, 0.8}; }

  protected:
    void start(int round) override {
        // Each round goes on at another place, so that a small cache in the device does not see the same blocks.
        SplitMix random(seed_ + static_cast<std::uint64_t>(round));
        samples_ = random.below(blocks(kMebibyte));
    }
    int transfer(std::size_t thread) override {
        for (std::size_t i = 0; i < kSequentialBlocks; ++i) {
            const std::uint64_t block = ((samples_ * threads_ + thread) * kSequentialBlocks + i) % blocks(kMebibyte);
            const auto offset = static_cast<std::int64_t>(block * kMebibyte);
            if (writes_) buffers_[thread].renew(block + samples_);
            const int error = writes_ ? writeBlock(target_.descriptor, buffers_[thread], offset)
                                      : readBlock(target_.descriptor, buffers_[thread], offset);
            if (error != 0) return error;
        }
        return 0;
    }

  private:
    bool writes_;
};

class RandomReads : public ThreadedProbe {
  public:
    RandomReads(StorageTarget target, std::uint64_t seed)
        : ThreadedProbe(std::move(target), seed, kRandomThreads, kSmallBlock) {}

    ProbeIdentity identity() const override {
        auto identity = named("rand_read_4k_mt", "1/s", Better::Higher);
        identity.parameters["threads"] = static_cast<long long>(threads_);
        identity.workPerSample = static_cast<double>(threads_ * kRandomBlocks);
        return identity;
    }
    Slot slot() const override { return {0.0, 0.4}; }

  protected:
    void start(int round) override {
        places_.clear();
        for (std::size_t i = 0; i < threads_; ++i) {
            places_.emplace_back(seed_ + static_cast<std::uint64_t>(round) * threads_ + i);
        }
    }
    int transfer(std::size_t thread) override {
        for (std::size_t i = 0; i < kRandomBlocks; ++i) {
            const auto offset = static_cast<std::int64_t>(places_[thread].below(blocks(kSmallBlock)) * kSmallBlock);
            if (const int error = readBlock(target_.descriptor, buffers_[thread], offset); error != 0) return error;
        }
        return 0;
    }

  private:
    std::vector<SplitMix> places_;
};

/// One operation at a time, by its latency.
class SingleOperation : public StorageProbe {
  public:
    SingleOperation(StorageTarget target, std::uint64_t seed, bool writes)
        : StorageProbe(std::move(target), seed), writes_(writes), buffer_(kSmallBlock, seed), places_(seed) {}

    ProbeIdentity identity() const override {
        auto identity = named(writes_ ? "fsync_4k" : "rand_read_4k_qd1", "s", Better::Lower);
        identity.primary = !writes_;
        identity.workPerSample = 1.0;
        return identity;
    }
    Slot slot() const override { return {0.1, 0.4}; }

    ProbeResult<void> begin(int round) override {
        places_ = SplitMix(seed_ + static_cast<std::uint64_t>(round));
        return {};
    }
    ProbeResult<Sample> sample() override {
        const auto offset = static_cast<std::int64_t>(places_.below(blocks(kSmallBlock)) * kSmallBlock);
        if (writes_) buffer_.renew(static_cast<std::uint64_t>(offset));
        int error = 0;
        const Timing timing = timed([&] { error = operate(offset); });
        if (error != 0) return failed(error, writes_ ? "Writing the test file" : "Reading the test file");
        return timeSample(timing.wall, timing.wall);
    }
    ProbeResult<void> end() override { return {}; }

  private:
    int operate(std::int64_t offset) {
        if (!writes_) return readBlock(target_.descriptor, buffer_, offset);
        if (const int error = writeBlock(target_.descriptor, buffer_, offset); error != 0) return error;
        return ::fdatasync(target_.descriptor) == 0 ? 0 : errno;
    }

    bool writes_;
    AlignedBuffer buffer_;
    SplitMix places_;
};

}  // namespace

std::vector<std::unique_ptr<Probe>> makeStorageProbes(const StorageTarget& target, std::uint64_t seed) {
    std::vector<std::unique_ptr<Probe>> probes;
    probes.push_back(std::make_unique<Sequential>(target, seed, true));
    probes.push_back(std::make_unique<Sequential>(target, seed, false));
    probes.push_back(std::make_unique<SingleOperation>(target, seed, false));
    probes.push_back(std::make_unique<RandomReads>(target, seed));
    probes.push_back(std::make_unique<SingleOperation>(target, seed, true));
    return probes;
}

ProbeResult<void> fillFile(const StorageTarget& target, std::uint64_t seed) {
    std::atomic<int> error{0};
    WorkerCrew crew(kSequentialThreads, {});
    crew.run([&](std::size_t thread) {
        AlignedBuffer buffer(kMebibyte, seed + thread);
        const std::int64_t stride = static_cast<std::int64_t>(kSequentialThreads * kMebibyte);
        for (auto at = static_cast<std::int64_t>(thread * kMebibyte); at < target.bytes && error == 0; at += stride) {
            buffer.renew(static_cast<std::uint64_t>(at));
            if (const int failure = writeBlock(target.descriptor, buffer, at); failure != 0) error = failure;
        }
    });
    if (error != 0) return tl::unexpected(storageError(error, "Writing the test file", target.path));
    return {};
}

}  // namespace splitpoint::benchmarks
