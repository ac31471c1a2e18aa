# Fronts, older pages, topics, archive, feeds and records, which Jekyll makes none of by itself.
module Newsroom
  class Lists < Jekyll::Generator
    SIZE = 20

    def generate(site)
      @site = site
      @addresses = ["/"]
      posts = site.posts.docs.reverse.group_by { |post| post.data["language"] }
      posts.each { |language, articles| edition(language, articles) }
      add("/index.html", "list", "language" => "de", "articles" => listing(posts["de"], "/de/").first[:articles])
      add("/404.html", "not-found", "permalink" => "/404.html", "language" => "de", "title" => site.data["words"]["de"]["not_found"])
      add("/sitemap.xml", "sitemap", "addresses" => @addresses)
    end

    private

    def edition(language, articles)
      words = @site.data["words"][language]
      base = "/#{language}/"
      neighbours(articles)
      lists(articles, base, { "language" => language })
      topics = articles.each_with_object({}) { |article, all| article.data["topics"].each { |topic| (all[topic] ||= []) << article } }
      topics = topics.sort.to_h
      topics.each do |topic, items|
        name = @site.data["topics"][topic][language]
        lists(items, "#{base}topics/#{topic}/", { "language" => language, "topic" => topic, "title" => name, "count" => items.size })
      end
      page("#{base}topics/", "topics", "language" => language, "title" => words["topics"], "topics" => topics.map { |topic, items| { "key" => topic, "newest" => items.first } })
      years = archive(articles, base, language, words)
      page("#{base}archive/", "archive", "language" => language, "title" => words["archive"], "years" => years)
      articles.each { |article| add("#{article.url}disclosure.json", "record", "article" => article) }
    end

    def neighbours(articles)
      articles.each_with_index do |article, at|
        article.data["newer"] = at.zero? ? nil : articles[at - 1]
        article.data["older"] = articles[at + 1]
      end
    end

    # A front and full pages that are numbered from the oldest, as KIosk does.
    def lists(articles, base, data)
      listing(articles, base).each do |list|
        title = list[:number] ? "#{data["title"]} #{@site.data["words"][data["language"]]["older"]} #{list[:number]}".strip : data["title"]
        page(list[:url], "list", data.merge("title" => title, "name" => data["title"], "articles" => list[:articles], "newer" => list[:newer], "older" => list[:older]))
      end
      { "rss.xml" => "rss", "atom.xml" => "atom", "feed.json" => "feed" }.each do |file, layout|
        add(base + file, layout, "language" => data["language"], "base" => base, "articles" => articles.first(SIZE))
      end
    end

    def listing(articles, base)
      last = [0, articles.size / SIZE - 1].max
      cut = articles.size - last * SIZE
      url = ->(number) { number > last ? base : "#{base}older/#{number}/" }
      (0..last).map do |index|
        number = last + 1 - index
        items = index.zero? ? articles.first(cut) : articles[cut + (index - 1) * SIZE, SIZE]
        { url: url.(number), number: index.zero? ? nil : number, articles: items, newer: index.zero? ? nil : url.(number + 1), older: number > 1 ? url.(number - 1) : nil }
      end
    end

    def archive(articles, base, language, words)
      url = ->(key) { "#{base}#{key.tr("-", "/")}/" }
      months = articles.group_by { |article| article.date.strftime("%Y-%m") }.to_a
      titles = months.to_h { |key, _| [key, "#{words["months"][key[5, 2].to_i - 1]} #{key[0, 4]}"] }
      months.each_with_index do |(key, items), at|
        newer = at.zero? ? nil : url.(months[at - 1][0])
        older = at + 1 < months.size ? url.(months[at + 1][0]) : nil
        page(url.(key), "month", "language" => language, "title" => titles[key], "articles" => items, "newer" => newer, "older" => older)
      end
      years = months.group_by { |key, _| key[0, 4] }.map do |year, items|
        { "year" => year, "count" => items.sum { |_, all| all.size }, "months" => items.map { |key, all| { "url" => url.(key), "title" => titles[key], "count" => all.size } } }
      end
      years.each { |year| page("#{base}#{year["year"]}/", "archive", "language" => language, "title" => "#{words["archive"]} #{year["year"]}", "years" => [year]) }
      years
    end

    def page(url, layout, data)
      @addresses << url
      add("#{url}index.html", layout, data)
    end

    def add(path, layout, data)
      page = Jekyll::PageWithoutAFile.new(@site, @site.source, File.dirname(path), File.basename(path))
      page.data.merge!(data, "layout" => layout)
      @site.pages << page
    end
  end
end
