#pragma once

#include <functional>
#include <string>

#include "benchmarks/probe.h"

namespace splitpoint::benchmarks::fixture {

/// A probe that moves a made-up clock and does what the test says.
class ScriptedProbe : public Probe {
  public:
    ScriptedProbe(std::string method, double& clockS) : clockS_(clockS) {
        identity_.component = "cpu";
        identity_.method = std::move(method);
        identity_.unit = "1/s";
    }
    ProbeIdentity identity() const override { return identity_; }
    Slot slot() const override { return slot_; }
    ProbeResult<void> calibrate() override { return calibrated_; }
    ProbeResult<void> begin(int round) override {
        ++begins_;
        return onBegin_ ? onBegin_(round) : ProbeResult<void>();
    }
    ProbeResult<Sample> sample() override {
        clockS_ += sampleS_;
        ++samples_;
        if (onSample_) return onSample_();
        Sample sample;
        sample.value = 100.0;
        sample.wallNs = sampleS_ * 1e9;
        return sample;
    }
    ProbeResult<void> end() override {
        ++ends_;
        return ended_;
    }

    RoundReadings readings() override { return readings_; }

    ProbeIdentity identity_;
    RoundReadings readings_;
    Slot slot_{0.1, 0.1};
    double sampleS_ = 0.01;
    int begins_ = 0, samples_ = 0, ends_ = 0;
    ProbeResult<void> calibrated_, ended_;
    std::function<ProbeResult<void>(int)> onBegin_;
    std::function<ProbeResult<Sample>()> onSample_;

  private:
    double& clockS_;
};

}  // namespace splitpoint::benchmarks::fixture
