require "cgi"
require "json"

module Newsroom
  # What articles are for machines.
  module Filters
    ORIGIN = "https://bench.example"

    def teaser(html)
      html.split("<!--more-->", 2).first
    end

    # The label and the first 200 characters, for machines.
    def summary(article)
      text = CGI.unescapeHTML(teaser(article["content"]).gsub(/<[^>]+>/, "")).strip
      text = "#{text[0, text.rindex(" ", 199)]}…" if text.length > 200
      "#{label(article)}. #{text}"
    end

    # With the label before it, as feeds bring it.
    def labelled(article)
      "<p>#{label(article)}</p>#{article["content"]}"
    end

    def iso(time)
      time.getutc.strftime("%Y-%m-%dT%H:%M:%SZ")
    end

    def rfc822(time)
      time.getutc.strftime("%a, %d %b %Y %H:%M:%S GMT")
    end

    def day(time, language)
      month = site_data["words"][language]["months"][time.month - 1]
      language == "de" ? "#{time.day}. #{month} #{time.year}" : "#{month} #{time.day}, #{time.year}"
    end

    def record(article)
      JSON.pretty_generate(
        version: 1,
        article: { url: ORIGIN + article["url"], headline: article["title"], language: article["language"], published: iso(article["date"]) },
        involvement: "generated",
        label: { kind: "mandatory", text: label(article), language: article["language"] },
        digitalSourceType: "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia",
        review: { status: "unrecorded", gates: [] },
        sources: sources(article),
      )
    end

    # The structured data of an article as it stands in its page.
    def graph(article)
      publisher = { "@id" => "#{ORIGIN}/#publisher" }
      address = ORIGIN + article["url"]
      date = iso(article["date"])
      names = article["topics"].map { |topic| site_data["topics"][topic][article["language"]] }
      news = {
        "@type" => "NewsArticle", "@id" => "#{address}#article", "headline" => article["title"], "description" => summary(article),
        "url" => address, "mainEntityOfPage" => { "@id" => address }, "inLanguage" => article["language"],
        "datePublished" => date, "dateModified" => date, "isAccessibleForFree" => true, "author" => [publisher], "publisher" => publisher,
        "digitalSourceType" => "https://schema.org/TrainedAlgorithmicMediaDigitalSource", "creditText" => label(article), "keywords" => names,
        "citation" => sources(article).map { |source| { "@type" => "CreativeWork", "name" => source[:title], "url" => source[:url] } }
      }
      page = { "@type" => "WebPage", "@id" => address, "url" => address, "name" => article["title"], "inLanguage" => article["language"], "isPartOf" => { "@id" => "#{ORIGIN}/#website" } }
      site = { "@type" => "WebSite", "@id" => "#{ORIGIN}/#website", "url" => "#{ORIGIN}/", "name" => "Prüfstand", "publisher" => publisher }
      organization = publisher.merge("@type" => "NewsMediaOrganization", "name" => "Prüfstand", "url" => "#{ORIGIN}/")
      JSON.generate("@context" => "https://schema.org", "@graph" => [news, page, site, organization]).gsub("<", "\\u003c")
    end

    private

    def label(article)
      site_data["words"][article["language"]]["label"]
    end

    def sources(article)
      list = article["content"][article["content"].rindex("<h3")..]
      list.scan(%r{<li><a href="([^"]+)"[^>]*>([^<]+)</a>}).map { |url, title| { title: CGI.unescapeHTML(title), url: CGI.unescapeHTML(url) } }
    end

    def site_data
      @context.registers[:site].data
    end
  end
end

Liquid::Template.register_filter(Newsroom::Filters)
